import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { standIn, toVariable } from './palette.ts';

test.each([
  ['#fff', 'var(--dg-bg)'], ['black', 'var(--dg-line)'], ['rgb(102, 102, 102)', 'var(--dg-border)'],
  ['#EDF2AE', 'var(--dg-active)'], [standIn.note, 'var(--dg-note)'], ['none', 'none'], ['currentColor', 'currentColor'],
])('%s becomes %s', (literal, variable) => {
  expect(toVariable(literal)).toBe(variable);
});

test.each(['#123456', 'red', 'hsl(1, 2%, NaN%)', 'rgb(9,9,9)'])('%s is unknown', (literal) => {
  expect(() => toVariable(literal)).toThrow(literal);
});

test('the stylesheet sets every token for dark, light and forced colours', () => {
  const css = readFileSync(new URL('./diagram.css', import.meta.url), 'utf8');
  for (const token of Object.keys(standIn)) expect(css.split(`--dg-${token}:`), token).toHaveLength(4);
});
