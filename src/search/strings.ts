import type { Localized } from '../text/lang.ts';
import type { SectionKind } from './types.ts';

/** The words of the search; `{n}` and `{q}` are filled in by the script. */
export interface SearchStrings {
  label: string;
  placeholder: string;
  close: string;
  results: string;
  hint: string;
  loading: string;
  count: string;
  countReadAs: string;
  namesOnly: string;
  namesAlone: string;
  kind: string;
  topic: string;
  anyKind: string;
  anyTopic: string;
  recent: string;
  forget: string;
  nearest: string;
  other: string;
  intro: string;
  nothing: string;
  nothingAdvice: string;
  glossary: string;
  missing: string;
  missingAdvice: string;
  home: string;
  kinds: Record<SectionKind, string>;
}

export const strings: Localized<SearchStrings> = {
  ko: {
    label: '검색',
    placeholder: '용어, 설정 이름, 질문',
    close: '닫기',
    results: '검색 결과',
    hint: '↑ ↓ 고르기 · Enter 열기 · Esc 닫기',
    loading: '찾을 것을 불러오는 중',
    count: '결과 {n}개',
    countReadAs: '‘{q}’(으)로 찾은 결과 {n}개',
    namesOnly: '(제목에서. 본문을 불러오는 중)',
    namesAlone: '본문을 불러오지 못해 제목에서만 찾았습니다.',
    kind: '종류',
    topic: '주제',
    anyKind: '모든 종류',
    anyTopic: '모든 주제',
    recent: '최근 검색',
    forget: '지우기',
    nearest: '비슷한 말',
    other: '영어 쪽에서 찾은 것',
    intro: '초성(ㅍㅌㅅ)이나 영문 자판으로 친 한글(vkxltus)로도 찾을 수 있고, 한글 용어로 영어 용어도 찾습니다.',
    nothing: '찾는 내용이 없습니다.',
    nothingAdvice: '종류와 주제를 넓히거나 더 짧은 낱말로 찾아보세요. 용어를 모를 때는 다음에서 찾을 수 있습니다.',
    glossary: '용어집',
    missing: '검색에 쓰는 파일을 불러오지 못했습니다.',
    missingAdvice: '연결을 확인하고 검색을 다시 열거나 다음에서 찾아보세요.',
    home: '첫 화면의 주제 목록',
    kinds: { guide: '가이드', question: '면접 질문', month: '로드맵', lab: '실습', project: '프로젝트', page: '안내', quiz: '퀴즈', term: '용어', misconception: '오해' },
  },
  en: {
    label: 'Search',
    placeholder: 'A term, a setting, a question',
    close: 'Close',
    results: 'Search results',
    hint: '↑ ↓ choose · Enter open · Esc close',
    loading: 'Loading the index',
    count: 'Results: {n}',
    countReadAs: 'Results for “{q}”: {n}',
    namesOnly: '(in titles; texts are being loaded)',
    namesAlone: 'The texts could not be loaded: these are found in titles only.',
    kind: 'Kind',
    topic: 'Topic',
    anyKind: 'Any kind',
    anyTopic: 'Any topic',
    recent: 'Recent searches',
    forget: 'Clear',
    nearest: 'Similar',
    other: 'Found in Korean',
    intro: 'Settings can be found whole or by a part (insync), and Korean terms by their English names.',
    nothing: 'Nothing found.',
    nothingAdvice: 'Widen kind and topic, or try a shorter word. To look up a term, see the',
    glossary: 'glossary',
    missing: 'The search index could not be loaded.',
    missingAdvice: 'Check the connection and open the search again, or start from the',
    home: 'list of topics on the home page',
    kinds: { guide: 'Guide', question: 'Question', month: 'Roadmap', lab: 'Lab', project: 'Project', page: 'Page', quiz: 'Quiz', term: 'Term', misconception: 'Misconception' },
  },
};
