import { expect, it } from 'vitest';
import { exportReminder } from './reminder.ts';

const DAY = 86_400_000;
const now = 400 * DAY;
const ago = (days: number): number => now - days * DAY;

it.each<[string, number | null, number | null, number, boolean, string | null]>([
  ['nothing stored', null, null, 0, false, null],
  ['a few records, long ago', null, ago(100), 9, false, null],
  ['worth saving, never exported, new', null, ago(29.9), 10, false, null],
  ['never exported for 30 days', null, ago(30), 10, false, 'monthly'],
  ['exported yesterday', ago(1), ago(300), 50, false, null],
  ['exported a month ago', ago(30), ago(300), 50, false, 'monthly'],
  ['exported long ago, nothing since', ago(200), ago(300), 0, false, null],
  ['Safari, 6 days', ago(6.9), ago(300), 50, true, null],
  ['Safari, 7 days', ago(7), ago(300), 50, true, 'safari'],
  ['Safari, a month', null, ago(40), 50, true, 'safari'],
  ['an export in the future, by a wrong clock', now + DAY, ago(300), 50, false, null],
])('%s', (_name, lastExport, firstEvent, count, safari, expected) => {
  expect(exportReminder({ now, lastExport, firstEvent, count, safari })).toBe(expected);
});
