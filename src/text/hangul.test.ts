import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { asChoseong, choseong, toJamo } from './hangul.ts';

/** A word as it grows on a two-set keyboard, one keystroke at a time. */
const typing: Record<string, string[]> = {
  카프카: ['ㅋ', '카', '캎', '카프', '카픜', '카프카'],
  파티션: ['ㅍ', '파', '팥', '파티', '파팃', '파티셔', '파티션'],
  과값: ['ㄱ', '고', '과', '곽', '과가', '과갑', '과값'],
};

describe('toJamo', () => {
  test.each(Object.entries(typing).flatMap(([word, steps]) => steps.map((step) => [step, word])))(
    '%s is on the way to %s', (step, word) => {
      expect(toJamo(word).startsWith(toJamo(step))).toBe(true);
    });

  test('a word that is not on the way is no prefix', () => {
    expect(toJamo('파티션').startsWith(toJamo('파트'))).toBe(false);
  });

  test('any text in NFC keeps its order: jamo of a whole are the jamo of its letters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const nfc = text.normalize('NFC');
      expect(Array.from(nfc, (letter) => toJamo(letter)).join('')).toBe(toJamo(nfc));
    }));
  });
});

test.each([['컨슈머 그룹', 'ㅋㅅㅁ ㄱㄹ'], ['Kafka 컨슈머 3', 'Kafka ㅋㅅㅁ 3'], ['값', 'ㄱ']])('%s → %s', (text, expected) => {
  expect(choseong(text)).toBe(expected);
});

test.each([['ㅍㅌㅅ', 'ㅍㅌㅅ'], ['ㄳ', 'ㄱㅅ'], ['ㅋ', null], ['파ㅌ', null], ['ㅏㅁ', null], ['', null]])(
  '초성 질의인가: %s', (word, expected) => {
    expect(asChoseong(word)).toBe(expected);
  });
