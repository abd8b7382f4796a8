import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleMaterial } from '../sample.ts';
import { readAnswer, readClaims } from './read.ts';
import { stanceOf } from './stance.ts';
import { mostRead } from './text.ts';

const material = sampleMaterial('ko');
const question = material.questions[0] ?? expect.fail('no question');
const heard = (answer: string): string[] => readAnswer(answer, question, material.misconceptions).points.filter((point) => point.heard).map(({ id }) => id);
const wrong = (answer: string): string[] => readAnswer(answer, question, material.misconceptions).misconceptions.map(({ id }) => id);

test.each([
  ['저수지가 넘칩니다.', ['overflow']], ['저수지가 넘쳐서 펌프가 멈춥니다. 우회로를 엽니다.', ['overflow', 'pump', 'bypass']], ['The reservoir overflows. The pump stops.', ['overflow', 'pump']],
  ['저수지가 overflow 하고 pump도 멈춥니다.', ['overflow', 'pump']], ['모르겠습니다.', []], ['', []], ['저수지, 펌프, 우회로 같은 것들이 관련 있을 것 같습니다.', []],
])('%j makes %j', (answer, points) => { expect(heard(answer)).toEqual(points); });

test.each([
  ['밸브를 잠그면 물이 사라집니다.', ['river-wrong']], ['Closing the valve makes the water vanish.', ['river-wrong']],
  ['밸브를 잠그면 물이 사라진다고들 하지만 사실이 아닙니다.', []], ['밸브를 잠가도 물은 사라지지 않고 저수지에 남습니다.', []], ['Many people say that closing the valve makes the water vanish.', []], ['물길을 봅니다.', []],
])('%j asserts %j', (answer, ids) => { expect(wrong(answer)).toEqual(ids); });

test('about a project only what is plainly wrong is heard', () => {
  expect(readClaims('밸브를 잠그면 물이 사라진다.', material.misconceptions.slice(0, 1))).toMatchObject({ points: [], misconceptions: [{ id: 'river-wrong' }] });
  expect(readClaims('밸브를 8개 달았습니다.', material.misconceptions).misconceptions).toEqual([]);
});

test('the words that it rests on stand in the answer', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('저수지가', '넘칩니다.', '펌프', 'stops', '밸브를', '물이', '사라집니다', '\n', '😀', 'e\u0301'), { maxLength: 30 }), (pieces) => {
    const answer = pieces.join(' ');
    const reading = readAnswer(answer, question, material.misconceptions);
    for (const { words } of [...reading.points, ...reading.misconceptions]) for (const word of words) expect(answer.normalize('NFC')).toContain(word);
    expect(reading.points.every((point) => point.heard || point.words.length === 0)).toBe(true);
  }));
});

test('what comes after some minutes of speech is not read, and that is told', () => {
  const answer = `${'가'.repeat(mostRead)} 저수지가 넘칩니다.`;
  expect(readAnswer(answer, question, [])).toMatchObject({ cut: true });
  expect(heard(answer)).toEqual([]);
});

test.each([
  ['순서를 보장하지 않습니다', { negative: true, denies: false }], ['it does not wait', { negative: true, denies: false }], ['빠르다는 말은 오해입니다', { denies: true }], ['that is a myth', { denies: true }],
  ['카프카 같은 것들이 관련 있습니다', { hedged: true }], ["i don't know for sure", { hedged: true }], ['리더가 죽으면 선출합니다', { negative: false, denies: false, hedged: false }],
])('%j stands so: %j', (text, stance) => { expect(stanceOf(text)).toMatchObject(stance); });
