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
