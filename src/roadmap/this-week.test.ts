import { expect, test } from 'vitest';
import { weekToDo } from './this-week.ts';

const weeks = [{ tasks: [{ id: 'a' }, { id: 'b' }] }, { tasks: [{ id: 'c' }] }];
const ticks = (...ids: string[]): Map<string, number> => new Map(ids.map((id) => [id, 1]));

test.each([
  ['nothing ticked', ticks(), 0],
  ['part of the first', ticks('a'), 0],
  ['the first', ticks('a', 'b'), 1],
  ['a later one first', ticks('c'), 0],
  ['all', ticks('a', 'b', 'c', 'gone'), undefined],
])('%s', (_, ticked, week) => {
  expect(weekToDo(weeks, ticked)).toBe(week);
});
