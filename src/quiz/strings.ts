import type { Localized } from '../text/lang.ts';

/** The words of a quiz item. */
export const strings = {
  ko: {
    label: '확인 문제', check: '채점', again: '다시 풀기', explain: '정답과 해설', right: '맞았다.', wrong: '아니다. 해설에서 어디가 달랐는지 본다.', partRight: '맞음', partWrong: '틀림',
    incomplete: '모두 답한 뒤에 채점한다.', choose: '고르기', position: '순서', last: '지난번 답', report: '이 문제의 오류 알리기', answer: '정답', wrongOption: '오답', unsaved: '이 브라우저에 저장하지 못했다.',
    multiple: '맞는 것을 모두 고른다.', order: '순서대로 번호를 매긴다.', match: '짝을 짓는다.', number: '숫자로 답한다.', cloze: '빈칸을 채운다.', single: '하나를 고른다.', predict: '무슨 일이 일어날까?', trap: '흔히 나오는 답',
    covers: '다시 읽기', gap: '빈칸',
  },
  en: {
    label: 'Check yourself', check: 'Check', again: 'Try again', explain: 'Answer and why', right: 'Right.', wrong: 'Not quite. The explanation shows where it differs.', partRight: 'right', partWrong: 'wrong',
    incomplete: 'Answer all of it, then check.', choose: 'Choose', position: 'Position', last: 'Your last answer', report: 'Report a mistake in this item', answer: 'Answer', wrongOption: 'Wrong', unsaved: 'Could not be saved in this browser.',
    multiple: 'Choose all that are right.', order: 'Number them in order.', match: 'Match the pairs.', number: 'Answer with a number.', cloze: 'Fill the gaps.', single: 'Choose one.', predict: 'What happens?', trap: 'A usual answer',
    covers: 'Read again', gap: 'gap',
  },
} as const satisfies Localized<Record<string, string>>;

/** The words of a quiz session; `setup` stays on the server. */
export const sessionStrings = {
  ko: {
    setup: {
      topics: '주제 (고르지 않으면 전부)', kinds: '문제 종류 고르기', only: '어떤 문제', count: '문제 수', mode: '방식', minutes: '시간', unlimited: '제한 없음', start: '시작', instant: '한 문제씩 채점', exam: '시험: 끝에 채점',
      onlys: { all: '전부', missed: '마지막에 틀린 것', unseen: '안 풀어 본 것' }, minutesOf: (n: number) => `${n}분`, without: '퀴즈를 고르려면 스크립트가 필요하다. 문제는 각 장 안에서도 풀 수 있다.',
      kindNames: { single: '하나 고르기', multiple: '모두 고르기', predict: '결과 예측', order: '순서', match: '짝짓기', number: '숫자', cloze: '빈칸' },
    },
    nth: '{n} / {of}번 문제', left: '남은 시간', finish: '끝내기', sheet: '답안지', back: '이전', next: '다음', result: '결과', topic: '주제', score: '맞은 수', total: '{of}문제 가운데 {n}문제를 맞혔다.',
    missed: '틀린 것만 다시', again: '처음부터 다시', new: '새로 고르기', share: '이 세션의 주소', matching: '({n}문제 가운데)', none: '고른 조건에 맞는 문제가 없다.', gone: '문제 {n}개는 이제 없어 뺐다.',
    unfinished: '풀다 만 세션을 이어서 보여 준다.', failed: '문제를 불러오지 못했다. 연결을 확인하고 다시 시도한다.', timeUp: '시간이 다 되어 채점했다.', empty: '답하지 않은 문제가 {n}개 있다. 한 번 더 누르면 끝낸다.',
    given: '답함', right: '맞음', wrong: '틀림',
  },
  en: {
    setup: {
      topics: 'Topics (none means all)', kinds: 'Choose kinds of item', only: 'Which items', count: 'How many', mode: 'Mode', minutes: 'Time', unlimited: 'no limit', start: 'Start', instant: 'check each at once', exam: 'exam: checked at the end',
      onlys: { all: 'all', missed: 'missed last time', unseen: 'never answered' }, minutesOf: (n: number) => `${n} min`, without: 'Choosing a quiz needs script. The items can be answered inside the chapters too.',
      kindNames: { single: 'choose one', multiple: 'choose all', predict: 'predict', order: 'order', match: 'match', number: 'number', cloze: 'gaps' },
    },
    nth: 'Item {n} of {of}', left: 'Time left', finish: 'Finish', sheet: 'Answer sheet', back: 'Back', next: 'Next', result: 'Result', topic: 'Topic', score: 'Right', total: '{n} of {of} right.',
    missed: 'Missed ones again', again: 'All again', new: 'Choose anew', share: 'Address of this session', matching: '(of {n} items)', none: 'No item fits what you chose.', gone: '{n} items are no more and were left out.',
    unfinished: 'This is the session you left unfinished.', failed: 'The items could not be loaded. Check the connection and try again.', timeUp: 'Time is up; the answers were checked.', empty: '{n} items are not answered. Press again to finish.',
    given: 'answered', right: 'right', wrong: 'wrong',
  },
} as const satisfies Localized<object>;

/** The words of the wrong-answer notebook; `setup` stays on the server. */
export const notebookStrings = {
  ko: {
    setup: {
      topic: '주제', all: '전체', state: '상태', states: { open: '아직 틀린 것', mended: '그 뒤로 맞은 것', all: '전부' }, print: '인쇄', loading: '기록을 읽는 중이다.',
      without: '오답노트를 보려면 스크립트가 필요하다.',
    },
    count: '{n}문제', none: '고른 조건에 맞는 문제가 없다.', nothing: '아직 틀린 문제가 없다. 퀴즈나 각 장의 확인 문제를 풀면 틀린 것이 여기에 모인다.', times: '{n}번 틀림', last: '마지막으로 틀린 날 {day}', since: '{day}부터 맞음',
    retry: '{n}문제 다시 풀기', failed: '문제를 불러오지 못했다. 연결을 확인하고 다시 시도한다.',
  },
  en: {
    setup: {
      topic: 'Topic', all: 'All', state: 'State', states: { open: 'still wrong', mended: 'right since', all: 'all' }, print: 'Print', loading: 'Reading your record.',
      without: 'The notebook needs script.',
    },
    count: '{n} items', none: 'No item fits what you chose.', nothing: 'Nothing missed yet. Answer the quiz or the items in the chapters, and what you miss is kept here.', times: 'missed {n} times', last: 'last on {day}', since: 'right since {day}',
    retry: 'Try {n} again', failed: 'The items could not be loaded. Check the connection and try again.',
  },
} as const satisfies Localized<object>;

/** The words of the placement; `setup` stays on the server. */
export const placementStrings = {
  ko: {
    setup: {
      about: ['15분 안에 여러 주제의 짧은 문제를 푼다. 맞히면 어려워지고 틀리면 쉬워진다.', '모르면 "모르겠다"를 누른다. 찍어서 맞힌 것은 계획을 틀리게 한다.', '끝나면 어디서 시작할지, 이미 아는 읽을거리가 무엇인지 알려 준다. 푼 문제는 복습 카드가 된다.', '도중에 닫아도 시간 안에 돌아오면 이어서 푼다.'],
      start: '시작', left: '남은 시간', next: '다음', unknown: '모르겠다', stop: '그만하고 결과 보기', result: '결과', topic: '주제', standing: '판단', right: '맞은 수',
      known: '이미 아는 것으로 체크할 과제', confirm: '두 문제에서 네 문제로 짐작한 것이다. 정말 아는 것만 남기고 누른다. 손으로 하는 과제는 넣지 않았다.', tick: '남긴 것을 체크', again: '다시 하기',
      seeded: '푼 문제는 복습 카드가 되었고, 틀린 것은 오답노트에 있다.', today: '오늘의 복습', notebook: '오답노트', without: '진단을 하려면 스크립트가 필요하다. 로드맵은 1개월부터 차례로 볼 수 있다.',
    },
    nth: '{n} / {of}번 문제', incomplete: '모두 답하거나 "모르겠다"를 누른다.', failed: '문제를 불러오지 못했다. 연결을 확인하고 쪽을 새로 고치면 이어서 푼다.', timeUp: '시간이 다 되어 여기까지로 판단했다.',
    begin: '여기서 시작한다: {week}', allKnown: '로드맵의 과제를 모두 체크했다. 면접 질문과 모의 면접으로 넘어간다.', ticked: '과제 {n}개를 체크했다.', unfinished: '하다 만 진단을 이어서 보여 준다.',
    standings: { known: '안다', partly: '일부 안다', new: '새로 배운다' },
  },
  en: {
    setup: {
      about: ['Short items across the topics, within 15 minutes. A right answer makes the next one harder, a wrong one easier.', 'If you do not know, press "I do not know": a lucky guess spoils the plan.', 'At the end it says where to start and what reading you know already. The items become review cards.', 'If you close the page, come back within the time and go on.'],
      start: 'Start', left: 'Time left', next: 'Next', unknown: 'I do not know', stop: 'Stop and show the result', result: 'Result', topic: 'Topic', standing: 'Judgement', right: 'Right',
      known: 'Tasks to tick as known', confirm: 'A guess from two to four items. Keep only what you really know, then press. Tasks done by hand are not among them.', tick: 'Tick what is left', again: 'Once more',
      seeded: 'The items are now review cards, and the missed ones stand in the notebook.', today: 'Reviews of today', notebook: 'Wrong-answer notebook', without: 'The placement needs script. The roadmap can be read from month 1 on.',
    },
    nth: 'Item {n} of {of}', incomplete: 'Answer all of it, or press "I do not know".', failed: 'The item could not be loaded. Check the connection and reload: it goes on from here.', timeUp: 'Time is up; this is judged from what was answered.',
    begin: 'Start here: {week}', allKnown: 'Every task of the roadmap is ticked. Go on to the interview questions and the mock interview.', ticked: 'Tasks ticked: {n}.', unfinished: 'This is the placement you left unfinished.',
    standings: { known: 'known', partly: 'partly known', new: 'to learn' },
  },
} as const satisfies Localized<object>;
