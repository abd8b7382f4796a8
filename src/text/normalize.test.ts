import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from './normalize.ts';

describe('normalise', () => {
  test.each([
    ['전각 영문과 숫자', 'Ｋａｆｋａ　４．１', 'kafka 4.1'],
    ['풀어 쓴 한글', '파티션'.normalize('NFD'), '파티션'],
    ['반각 자모', 'ﾡﾢ', 'ㄱㄲ'],
    ['홀로 남은 첫소리', '\u1100', 'ㄱ'],
    ['자판의 자모는 그대로', 'ㅍㅌㅅ', 'ㅍㅌㅅ'],
    ['보이지 않는 글자', 'par\u00ADti\u200Btion', 'partition'],
    ['빈칸', '  acks \n =\t all ', 'acks = all'],
  ])('%s', (_name, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('twice is the same as once, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }));
  });
});
