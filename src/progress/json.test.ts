import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, isJson, isRecord, MAX_DEPTH } from './json.ts';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('isJson', () => {
  it.each([
    ['null', null, true],
    ['text', '물길', true],
    ['a number', 1.5, true],
    ['infinity, as 1e999 in a file', JSON.parse('1e999'), false],
    ['NaN', Number.NaN, false],
    ['undefined inside', { a: undefined }, false],
    ['a function', () => 1, false],
    ['a bigint', 1n, false],
    ['nested to the limit', nested(MAX_DEPTH), true],
    ['nested deeper', nested(MAX_DEPTH + 1), false],
    ['nested without end', nested(2000), false],
  ])('%s', (_name, value, expected) => {
    expect(isJson(value)).toBe(expected);
  });
});

describe('canonical', () => {
  it('does not see the order of keys', () => {
    expect(canonical({ a: 1, b: { d: 2, c: [3] } })).toBe(canonical({ b: { c: [3], d: 2 }, a: 1 }));
  });

  it('sees the order of lists and the key __proto__', () => {
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
    expect(canonical(JSON.parse('{"__proto__":1}'))).not.toBe(canonical({}));
  });

  it('says the same as JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const again: unknown = JSON.parse(canonical(value));
      expect(again).toEqual(JSON.parse(JSON.stringify(value)));
    }));
  });
});

it('isRecord leaves out null and lists', () => {
  expect([{}, null, [], 'a'].map(isRecord)).toEqual([true, false, false, false]);
});
