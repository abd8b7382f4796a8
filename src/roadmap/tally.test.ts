import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tally } from './tally.ts';

const tasks = [{ id: 'a', hours: 3 }, { id: 'b', hours: 1.5 }, { id: 'c', hours: 2 }];

test('counts tasks and hours, and passes over ticks of other tasks', () => {
  expect(tally(tasks, new Set(['a', 'b', 'gone']))).toEqual({ done: 2, of: 3, hoursDone: 4.5, hours: 6.5 });
});

test('nothing to do is nothing done', () => {
  expect(tally([], new Set(['a']))).toEqual({ done: 0, of: 0, hoursDone: 0, hours: 0 });
});

test('a tick more never lowers the count', () => {
  fc.assert(fc.property(fc.subarray(['a', 'b', 'c']), fc.constantFrom('a', 'b', 'c'), (ticked, more) => {
    expect(tally(tasks, new Set([...ticked, more])).done).toBeGreaterThanOrEqual(tally(tasks, new Set(ticked)).done);
  }));
});
