import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTypedInEnglish, asTypedInKorean } from './keyboard.ts';

test.each([
  ['zkvmzk', '카프카'], ['vkxltus', '파티션'], ['ZKVMZK', '카프카'], ['dlTek', '있다'], ['flqoffjstld', '리밸런싱'],
  ['kafka', null], ['how', null], ['slash123', null], ['카프카', null], ['', null],
])('한글 자판으로: %s → %s', (word, expected) => {
  expect(asTypedInKorean(word)).toBe(expected);
});

test.each([['ㅏㅁ람', 'kafka'], ['ㅔㅁㄱ샤샤ㅐㅜ', 'partition'], ['kafka', null], ['', null]])(
  'to the Latin layout: %s → %s', (word, expected) => {
    expect(asTypedInEnglish(word)).toBe(expected);
  });

const latin = fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzEOPQRTW')), maxLength: 12 });
const hangul = fc.string({ unit: fc.constantFrom(...Array.from('ㄱㄳㅏㅘㅣ가값과뷁ㅎ')), maxLength: 12 });

test('any text: no throw, and what comes back is of the other script', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), latin, hangul), (text) => {
    expect(asTypedInKorean(text) ?? '가').toMatch(/^[가-힣]+$/);
    expect(asTypedInEnglish(text) ?? 'aa').toMatch(/^[a-z]{2,}$/);
  }), { numRuns: 500 });
});
