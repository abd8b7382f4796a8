import { expect, it } from 'vitest';
import type { NewEvent } from '../event.ts';
import { type Fold, foldEvents } from '../fold.ts';
import { activity } from './activity.ts';
import { answers } from './answers.ts';
import { dates } from './dates.ts';
import { finished } from './finished.ts';
import { summary } from './summary.ts';
import { ticks } from './ticks.ts';

/** Folds events that happened at 1, 2, 3 … ms. */
function after<S>(fold: Fold<S>, ...events: NewEvent[]): S {
  return foldEvents(fold, events.map((event, place) => ({ ...event, v: 1, id: `e${place}`, at: place + 1 })));
}

it('ticks: the last word counts, with its time', () => {
  const state = after(
    ticks,
    { type: 'task.ticked', task: 'a' },
    { type: 'task.ticked', task: 'b' },
    { type: 'task.unticked', task: 'a' },
    { type: 'task.unticked', task: 'never' },
    { type: 'task.ticked', task: '__proto__' },
    { type: 'page.finished', page: 'a' },
  );
  expect([...state]).toEqual([['b', 2], ['__proto__', 5]]);
});

it('finished: the last word counts, with its time', () => {
  const state = after(
    finished,
    { type: 'page.finished', page: 'a' },
    { type: 'page.finished', page: 'b' },
    { type: 'page.unfinished', page: 'b' },
    { type: 'page.finished', page: 'a' },
  );
  expect([...state]).toEqual([['a', 4]]);
});

it('answers: right, wrong, right', () => {
  const answer = (item: string, right: boolean, chosen: string): NewEvent => (
    { type: 'quiz.answered', item, right, answer: [chosen] }
  );
  const state = after(
    answers,
    answer('i', true, 'a'),
    answer('i', false, 'b'),
    answer('j', true, 'c'),
    answer('i', false, 'd'),
    answer('i', true, 'a'),
  );
  expect(state.get('i')).toEqual({
    times: 4, right: 2, firstAt: 1, firstWrongAt: 2, lastAt: 5, lastRight: true, lastAnswer: ['a'], streak: 1,
  });
  expect(state.get('j')).toEqual({
    times: 1, right: 1, firstAt: 3, firstWrongAt: null, lastAt: 3, lastRight: true, lastAnswer: ['c'], streak: 1,
  });
});

it('activity: the day is that of the reader\'s clock', () => {
  const late = Date.UTC(2026, 10, 21, 16);
  const tick = (id: string, zone: { zone?: number }) => (
    { v: 1, id, at: late, type: 'task.ticked', task: 't', ...zone }
  );
  const log = [
    tick('seoul', { zone: 540 }),
    tick('utc', { zone: 0 }),
    tick('no zone', {}),
    tick('la', { zone: -480 }),
    { v: 1, id: 'x', at: late, type: 'log.exported' },
  ];
  expect([...foldEvents(activity, log)].sort()).toEqual([['2026-11-21', 3], ['2026-11-22', 1]]);
});

it('dates: each is set and taken back on its own', () => {
  const set = (what: 'interview' | 'start', date: string | null): NewEvent => ({ type: 'date.set', what, date });
  expect(after(dates)).toEqual({ interview: null, start: null });
  expect(after(dates, set('interview', '2027-01-02'), set('start', '2026-11-21'), set('interview', null))).toEqual({
    interview: null, start: '2026-11-21',
  });
});

it('summary: counts since the last export', () => {
  const tick: NewEvent = { type: 'task.ticked', task: 'a' };
  expect(after(summary)).toEqual({ count: 0, sinceExport: 0, firstEvent: null, lastExport: null });
  expect(after(summary, tick, tick, { type: 'log.exported' }, tick)).toEqual({
    count: 3, sinceExport: 1, firstEvent: 1, lastExport: 3,
  });
});
