import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemVerb } from './verb.ts';

test.each([
  ['멈추', '멈추면 멈춘 멈춰서 멈췄다 멈춥니다 멈추는 멈췄을 멈추고 멈추지'],
  ['빠지', '빠지는 빠진 빠져 빠졌다 빠지면'],
  ['늘리', '늘리면 늘린 늘려 늘렸을 늘릴'],
  ['느리', '느린가 느리다 느려 느려서'],
  ['지우', '지우나 지운 지워 지우려면'],
  ['옮기', '옮기면서 옮길 옮겼다'],
  ['커지', '커져서 커지면 커진'],
])('%s: %s', (stem, forms) => {
  for (const form of forms.split(' ')) expect(stemVerb(form), form).toBe(stem);
});

test.each(['kafka', 'ㅋㅋ', '', '죽', 'a가'])('no verb: %s', (word) => {
  expect(stemVerb(word)).toBe(word);
});

const syllables = fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 2, maxLength: 30 }).map((codes) => String.fromCharCode(...codes));
test('any word: no throw, two syllables or more stay, all but the last as they were', () => {
  fc.assert(fc.property(fc.oneof(syllables, fc.string({ unit: 'binary' })), (word) => {
    const stem = stemVerb(word);
    expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, word.length));
    expect(word.startsWith(stem.slice(0, -1))).toBe(true);
  }), { numRuns: 500 });
});
