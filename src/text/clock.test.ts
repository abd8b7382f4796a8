import { expect, test } from 'vitest';
import { clockText } from './clock.ts';

test.each([[0, '0:00'], [61, '1:01'], [3600, '60:00']])('%i s read %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
