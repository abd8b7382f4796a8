import { expect, test } from 'vitest';
import { sameText, saysUnknown, takenAs, type Before } from './manner.ts';
import { readAnswer } from './reading/read.ts';
import { sampleMaterial } from './sample.ts';

const material = sampleMaterial('ko');
const question = material.questions[0] ?? expect.fail('no question');
const taken = (answer: string, before: Partial<Before> = {}): string =>
  takenAs(answer, { asked: question.question, former: new Map([[sameText('펌프가 멈추니 수위를 먼저 봅니다'), 1]]), question, reading: readAnswer(answer, question, material.misconceptions), ...before });

test.each([
  ['', 'empty'], [' \n ', 'empty'], ['...', 'empty'], ['음…', 'thinking'], ['hmm', 'thinking'], ['네', 'short'], ['펌프 고장', 'short'],
  ['모르겠습니다', 'unknown'], ["I don't know", 'unknown'], ['저수지가 넘칩니다. 그래서 우회로를 엽니다.', 'answer'], ['밸브를 잠그면 물이 사라집니다', 'answer'],
  ['펌프가 멈추니  수위를 먼저 봅니다.', 'repeated'], [question.question, 'echo'], ['안녕하세요. 자기소개 부탁드립니다.', 'echo'],
  [question.answer, 'pasted'], ['# 답\n\n**하나** 그리고 **둘** 입니다', 'pasted'], ['저수지 '.repeat(3000), 'pasted'],
  ['점심으로 김치찌개를 먹었는데 정말 맛있었습니다', 'off-topic'], ['밸브와 물길이 관련이 있는 것 같은데 정확한 것은 찾아봐야 알겠습니다', 'vague'],
  ['아까 말씀드린 대로입니다.', 'said-before'], ['As I said before.', 'said-before'],
])('%j is taken as %s', (answer, as) => { expect(taken(answer)).toBe(as); });

test('a pasted answer that the page knows of is taken as one', () => {
  expect(taken('저수지가 넘칩니다.', { pasted: true })).toBe('pasted');
});

test.each([
  ['해당 기술은 확장성을 고려해 선택했습니다. 다양한 레퍼런스를 참고했습니다.', 'vague'], ['브로커 3대로 초당 4,000건을 받아 확장성과 안정성을 얻었습니다.', 'answer'], ['팀장이 정해서 썼고 저는 컨슈머만 짰습니다.', 'answer'],
])('about a project %j is taken as %s', (answer, as) => {
  expect(takenAs(answer, { asked: '왜 골랐습니까?', former: new Map() })).toBe(as);
});

test.each(['모르겠습니다.', '잘 모르겠어요', '죄송하지만 기억이 안 납니다', '모르겠습니디', '그것도 모르겠네요', '써 본 적이 없습니다', "I really don't know", 'No, I really don’t know how the policies work', 'no idea', "Sorry, I can't remember", 'never heard of it'])(
  '%j says "I don’t know"', (answer) => { expect(saysUnknown(answer)).toBe(true); });

test.each(['타임아웃은 결과를 모르는 상태라 다시 물어봅니다. 실패로 보면 두 번 나갑니다.', 'The producer does not know whether the broker wrote the record, so it has to ask again.', '몰려드는 요청을 막습니다', '네'])(
  '%j does not', (answer) => { expect(saysUnknown(answer)).toBe(false); });
