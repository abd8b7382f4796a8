import type { Localized } from '../text/lang.ts';

/** The words of reviewing. */
export const strings = {
  ko: {
    title: '소리 내어 답한 뒤, 스스로 채점하기', missed: '빠뜨린 내용에 표시한다', grade: '답이 어땠나',
    grades: { again: '못 했다', hard: '어렵게 했다', good: '했다', easy: '쉬웠다' },
    before: '지난번에 빠뜨림', last: '지난 채점', next: '다음에 물을 날', today: '하루의 첫 채점만 셈에 든다.',
    unsaved: '저장하지 못했다.', without: '채점을 저장하려면 스크립트가 필요하다.',
  },
  en: {
    title: 'Say the answer aloud, then grade yourself', missed: 'Tick what you left out', grade: 'How was your answer',
    grades: { again: 'Could not', hard: 'With effort', good: 'Good', easy: 'Easy' },
    before: 'left out last time', last: 'Last graded', next: 'Asked again on', today: 'Only the first grade of a day counts.',
    unsaved: 'Could not be saved.', without: 'Keeping the grade needs script.',
  },
} as const satisfies Localized<object>;

/** The words of the list of questions. */
export const index = {
  ko: {
    filter: '질문 고르기', topic: '주제', level: '난이도', state: '내 상태', any: '전체', print: '인쇄용', day: '오늘의 질문', shown: '질문 {n}개',
    states: { unseen: '아직 안 본 질문', due: '복습할 질문', weak: '약한 질문' },
  },
  en: {
    filter: 'Choose questions', topic: 'Topic', level: 'Level', state: 'My state', any: 'All', print: 'For print', day: 'Question of the day', shown: '{n} questions',
    states: { unseen: 'not seen', due: 'due', weak: 'weak' },
  },
} as const satisfies Localized<object>;

/** The words of the questions on paper. */
export const print = {
  ko: { title: (topic: string) => `${topic} 면접 질문, 인쇄용`, back: '면접 질문 목록' },
  en: { title: (topic: string) => `${topic} interview questions, for print`, back: 'All interview questions' },
} as const satisfies Localized<object>;

/** The words of the day's reviews; `setup` stays on the server. */
export const today = {
  ko: {
    setup: {
      date: '면접까지', pick: '면접 날짜', limit: '하루에 복습할 카드', reviews: '오늘의 복습', mastery: '주제별 기억', topic: '주제', recall: '떠올릴 가능성', seen: '본 카드', loading: '기록을 읽는 중이다.',
      meaning: '그 주제의 모든 카드를 오늘 떠올릴 가능성의 평균이다. 아직 안 본 카드는 0으로 센다.', without: '복습을 계획하려면 스크립트가 필요하다.',
    },
    none: '날짜를 정하면 그날에 맞춰 복습을 나눈다.', left: '{n}일 남았다.', isToday: '오늘이다. 새로 외우지 말고 약한 것만 소리 내어 말해 본다.', past: '지난 날짜이다. 다음 면접의 날짜를 적거나 지운다.',
    due: '확인 문제 {items}개와 면접 질문 {questions}개를 복습할 차례이다.', nothing: '오늘 복습할 것이 없다.', empty: '아직 카드가 없다. 확인 문제를 풀거나 면접 질문을 채점하면 생긴다.',
    start: '확인 문제 {n}개 복습하기', waiting: '하루 한도를 넘은 {n}개는 뒤로 미뤘다.', unfit: '지금의 한도로는 면접 전에 {n}개를 다 볼 수 없다.',
  },
  en: {
    setup: {
      date: 'Until the interview', pick: 'Interview date', limit: 'Cards to review a day', reviews: 'Reviews of today', mastery: 'Memory by topic', topic: 'Topic', recall: 'Chance of recall', seen: 'Cards seen', loading: 'Reading your record.',
      meaning: 'The mean chance of recalling each card of the topic today; a card never seen counts as 0.', without: 'Planning reviews needs script.',
    },
    none: 'Set a date and the reviews are planned toward it.', left: '{n} days left.', isToday: 'It is today. Learn nothing new; say the weak ones aloud.', past: 'That date is past. Set the next one, or clear it.',
    due: 'To review: {items} quiz items, {questions} interview questions.', nothing: 'Nothing to review today.', empty: 'No cards yet: answer a quiz item or grade a question, and there will be.',
    start: 'Review {n} quiz items', waiting: '{n} over the daily limit were put off.', unfit: 'At this limit {n} cannot be seen before the interview.',
  },
} as const satisfies Localized<object>;
