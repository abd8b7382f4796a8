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
