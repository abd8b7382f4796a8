import type { Localized } from '../text/lang.ts';

/** Words on citations. */
export const marks = {
  ko: {
    source: '출처', reasoning: '추론', reasoningTitle: '우리의 계산이나 추론', unverified: '미확인', unverifiedTitle: '1차 자료에서 확인하지 못함',
  },
  en: {
    source: 'source', reasoning: 'reasoning', reasoningTitle: 'our own arithmetic or conclusion', unverified: 'unverified', unverifiedTitle: 'not found in a primary source',
  },
} as const satisfies Localized<Record<string, string>>;

/** Words around every page. */
export const site = {
  ko: {
    title: '물길', copy: '복사', copied: '복사함', report: '틀린 곳 알리기', verified: '확인한 날', changed: '고친 날', sources: '출처',
    holdsFor: '기준', read: '읽은 날', copyOf: '사본', unofficial: '비공식 안내서입니다. 토스뱅크와 관계가 없습니다.', about: '소개와 출처 원칙', language: '언어',
    see: '자세히',
  },
  en: {
    title: 'Mulgil', copy: 'Copy', copied: 'Copied', report: 'Report a mistake', verified: 'Verified', changed: 'changed', sources: 'Sources',
    holdsFor: 'for', read: 'read', copyOf: 'copy of', unofficial: 'Unofficial. Not affiliated with Toss Bank.', about: 'About and how we source', language: 'Language',
    see: 'More',
  },
} as const satisfies Localized<Record<string, string>>;

/** Words on a lab's page. */
export const lab = {
  ko: { minutes: (n: number) => `약 ${n}분`, tasks: '로드맵 과제', never: '우리가 실행해 보지 않았다. 명령과 옵션은 문서와 소스에서 확인했고, 출력은 예상이다.', ran: (day: string) => `${day}에 실행해 확인했다.` },
  en: { minutes: (n: number) => `about ${n} min`, tasks: 'Roadmap tasks', never: 'Not run by us. Commands and options were checked in documentation and source; outputs are what to expect.', ran: (day: string) => `Run by us on ${day}.` },
} as const satisfies Localized<object>;

/** Words on a question's page. */
export const question = {
  ko: {
    level: '난이도', levels: { 1: '주니어', 2: '미들', 3: '시니어' }, intent: '면접관이 보는 것', hint: '힌트', easier: '더 쉬운 질문', answer: '모범 답변 (90초)',
    points: '들어가야 할 내용', followUps: '꼬리 질문', missed: '를 놓쳤을 때', made: '를 말했을 때', why: '묻는 이유', to: '이 질문으로 이어진다', chain: '이어서 묻는 순서', misconceptions: '흔한 오해',
    spoken: '소리 내어 먼저 답해 보고 펼친다.', right: '맞는 말',
  },
  en: {
    level: 'Level', levels: { 1: 'junior', 2: 'middle', 3: 'senior' }, intent: 'What the interviewer looks for', hint: 'Hint', easier: 'An easier question', answer: 'Model answer (90 s)',
    points: 'What a good answer holds', followUps: 'Follow-ups', missed: 'missed', made: 'made', why: 'Why it is asked', to: 'leads to', chain: 'How it goes on', misconceptions: 'Common misconceptions',
    spoken: 'Answer aloud first, then open.', right: 'What is true',
  },
} as const satisfies Localized<object>;

/** Words on misconceptions. */
export const misconception = {
  ko: { since: (version: string) => `${version}부터 틀린 말`, asked: '질문', here: (n: number) => `이 장이 바로잡는 오해 ${n}가지` },
  en: { since: (version: string) => `wrong since ${version}`, asked: 'Question', here: (n: number) => `Misconceptions this chapter clears up (${n})` },
} as const satisfies Localized<object>;
