import { expect, test } from 'vitest';
import { isComposing } from './composition.ts';

test.each([
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])('%o: %s', (event, expected) => {
  expect(isComposing(event)).toBe(expected);
});
