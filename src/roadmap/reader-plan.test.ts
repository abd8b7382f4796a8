import { expect, test } from 'vitest';
import type { NewEvent } from '../progress/event.ts';
import { foldEvents, type Fold } from '../progress/fold.ts';
import type { PlanTask } from './plan-task.ts';
import { readerPlan, type ReaderPlan } from './reader-plan.ts';

const tasks: PlanTask[] = ['a', 'b'].map((id) => ({ id, hours: 6, importance: 3, needs: [], month: 1, week: 1 }));
const at = Date.UTC(2026, 10, 20, 16);
const read = (events: NewEvent[], zone = 540): Promise<ReaderPlan> => {
  const stored = events.map((event, i) => ({ ...event, v: 1, id: `e${i}`, at: at + i }));
  return readerPlan({ fold: <S>(fold: Fold<S>) => Promise.resolve(foldEvents(fold, stored)) }, tasks, '2026-11-22', () => zone);
};

test.each<[string, NewEvent[], boolean]>([
  ['nothing set', [{ type: 'task.ticked', task: 'a' }], false],
  ['hours', [{ type: 'hours.set', hours: 12 }], true],
  ['a start', [{ type: 'date.set', what: 'start', date: '2026-11-21' }], true],
  ['an interview', [{ type: 'date.set', what: 'interview', date: '2026-12-21' }], true],
  ['a date taken back', [{ type: 'date.set', what: 'start', date: '2026-11-21' }, { type: 'date.set', what: 'start', date: null }], false],
])('with %s a plan was asked for: %#', async (_, events, asked) => {
  expect((await read(events)).asked).toBe(asked);
});

test('the last word on dates and hours counts', async () => {
  const { input } = await read([{ type: 'hours.set', hours: 5 }, { type: 'hours.set', hours: 7 }, { type: 'date.set', what: 'start', date: '1970-01-02' }]);
  expect(input).toMatchObject({ hours: 7, start: 1, interview: null, today: 20_779 });
});

test('a tick is of the day on the reader\'s own clock', async () => {
  const ticked: NewEvent[] = [{ type: 'task.ticked', task: 'a' }];
  expect((await read(ticked)).input.ticked.get('a')).toBe(20_778);
  expect((await read(ticked, -480)).input.ticked.get('a')).toBe(20_777);
});
