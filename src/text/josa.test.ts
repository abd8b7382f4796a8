import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isParticle, stripHalfJosa, stripJosa } from './josa.ts';

const hangulWord = fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const inflected = fc.tuple(fc.constantFrom('파티션', '커밋', '브로커', '트랜잭션'),
  fc.array(fc.constantFrom('에서', '는', '으로', '부터', '까지', '만', '하고', '된다', '이다'), { maxLength: 6 }));

describe('stripJosa', () => {
  test.each([
    ['파티션을', '파티션'], ['파티션에서는', '파티션'], ['브로커로부터', '브로커'], ['오프셋까지도', '오프셋'],
    ['컨슈머들이', '컨슈머'], ['토픽마다', '토픽'], ['리더이다', '리더'], ['복제한다', '복제'], ['복제한다는', '복제'],
    ['처리하기로', '처리'], ['커밋되지', '커밋'], ['커밋됐다', '커밋'], ['동기화시킨다', '동기화'], ['전달합니다', '전달'],
    ['결과', '결과'], ['속도', '속도'], ['회의', '회의'], ['리더', '리더'], ['은', '은'], ['', ''],
    ['데이터베이스', '데이터베이스'], ['카프카', '카프카'], ['스키마', '스키마'],
  ])('%s → %s', (word, noun) => {
    expect(stripJosa(word)).toBe(noun);
  });

  test('idempotent, never empties a word, leaves at least two syllables of two or more', () => {
    fc.assert(fc.property(fc.oneof(hangulWord, inflected.map(([noun, ends]) => noun + ends.join(''))), (word) => {
      const noun = stripJosa(word);
      expect(stripJosa(noun)).toBe(noun);
      expect(word.startsWith(noun)).toBe(true);
      expect(noun.length).toBeGreaterThanOrEqual(Math.min(2, word.length));
    }));
  });

  test('takes any number of particles off', () => {
    fc.assert(fc.property(inflected, ([noun, ends]) => {
      expect(stripJosa(noun + ends.join(''))).toBe(noun);
    }));
  });
});

test.each([['를', true], ['에서는', true], ['이다', true], ['클러스터', false], ['셋', false], ['이나이나이나이나이나힣', false]])(
  '조사뿐인가: %s', (word, expected) => {
    expect(isParticle(word)).toBe(expected);
  });

test.each([['파티션부', '파티션'], ['파티션으', '파티션'], ['브로커한', '브로커'], ['결부', null], ['파티션뷁', null]])(
  '치다 만 조사: %s → %s', (word, expected) => {
    expect(stripHalfJosa(word)).toBe(expected);
  });
