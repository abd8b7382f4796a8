import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from './quote.ts';

test.each([
  ['먼저 봅니다. 저수지가 넘치면 우회로를 엽니다. 끝.', ['저수지가'], '저수지가 넘치면 우회로를 엽니다'],
  ['It stops, and the reservoir overflows, so I act.', ['reservoir'], 'It stops, and the reservoir overflows, so I act'],
  ['Well, it really is a very long sentence with many words in it, and the reservoir overflows, so I act.', ['reservoir'], 'the reservoir overflows'],
  ['The pump is old. The pump stops and the reservoir overflows.', ['pump', 'reservoir', 'stops'], 'The pump stops and the reservoir overflows'],
  ['**저수지**가 넘칩니다', ['저수지'], '저수지**가 넘칩니다'],
  ['min.insync.replicas를 2로 둡니다', ['min.insync.replicas'], 'min.insync.replicas를 2로 둡니다'],
  ['아무 말', ['없는 말'], undefined],
  ['“남의 말”을 옮깁니다', ['말'], undefined],
  ['말', [], undefined],
])('%j by %j is quoted as %j', (answer, words, quote) => { expect(quoteOf(answer, words)).toBe(quote); });

test('a long sentence is cut at white space, and it shows', () => {
  const quote = quoteOf(`${'앞말 '.repeat(40)}저수지가 ${'뒷말 '.repeat(40)}`, ['저수지가']) ?? '';
  expect(quote).toMatch(/^….*저수지가.*…$/);
  expect(quote.length).toBeLessThan(80);
});

test('a quote is always words of the answer, in their order', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(190), fc.integer({ min: 2, max: 10 }), (answer, at, size) => {
    const quote = quoteOf(answer, [answer.normalize('NFC').slice(at, at + size)]);
    if (quote !== undefined) expect(answer.normalize('NFC')).toContain(quote.replace(/^…|…$/g, ''));
  }));
});
