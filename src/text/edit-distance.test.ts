import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinOneEdit } from './edit-distance.ts';

test.each([
  ['kafka', 'kafka', true], ['kafka', 'kafak', true], ['kafka', 'kfka', true],
  ['kafka', 'kaffka', true], ['kafka', 'kifka', true], ['kafka', 'kifko', false], ['kafka', 'akfak', false],
  ['kafka', 'kaf', false], ['', 'a', true], ['abab', 'baba', false],
])('%s, %s: %s', (a, b, expected) => {
  expect(withinOneEdit(a, b)).toBe(expected);
  expect(withinOneEdit(b, a)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ㅏ'), maxLength: 8 });
test('one letter taken out of any word is one edit away; three put in are not', () => {
  fc.assert(fc.property(word, fc.nat(), (text, n) => {
    const at = n % (text.length + 1);
    expect(withinOneEdit(text, text.slice(0, at) + text.slice(at + 1))).toBe(true);
    expect(withinOneEdit(text, `${text.slice(0, at)}zzz${text.slice(at)}`)).toBe(false);
  }));
});
