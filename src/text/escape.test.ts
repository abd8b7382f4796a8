import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeForRegExp } from './escape.ts';

test('any text is found as it is, in every mode', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
    for (const flags of ['g', 'gu', 'giu']) {
      const [found] = [...`a${text}b`.matchAll(new RegExp(`a${escapeForRegExp(text)}b`, flags))];
      expect(found?.[0]).toBe(`a${text}b`);
    }
  }));
});
