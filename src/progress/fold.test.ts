import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from './alias.ts';
import { storedEvent, twoOrders } from './arbitraries.ts';
import { type Fold, foldEvents } from './fold.ts';
import { activity } from './folds/activity.ts';
import { answers } from './folds/answers.ts';
import { dates } from './folds/dates.ts';
import { finished } from './folds/finished.ts';
import { summary } from './folds/summary.ts';
import { ticks } from './folds/ticks.ts';

const all: readonly Fold<unknown>[] = [ticks, answers, finished, activity, dates, summary] as never;
const history: Fold<string[]> = {
  name: 'history',
  version: 1,
  initial: () => [],
  apply: (state, event) => [...state, `${event.type} ${event.id}`],
};

describe('foldEvents', () => {
  it.each(all)('$name: any permutation folds to the same state', (fold) => {
    fc.assert(fc.property(twoOrders, ([log, shuffled]) => {
      expect(foldEvents(fold, shuffled)).toEqual(foldEvents(fold, log));
    }));
  });

  it('passes unknown types over and every known one once', () => {
    const log = [
      { v: 1, id: 'b', at: 2, type: 'note.written', text: 'hello' },
      { v: 1, id: 'c', at: 1, type: 'log.exported' },
      { v: 2, id: 'd', at: 1, type: 'log.exported' },
      { v: 1, id: 'a', at: 1, type: 'task.ticked', task: 't' },
      { v: 1, id: 'e', at: 1, type: 'task.ticked' },
    ];
    expect(foldEvents(history, log)).toEqual(['task.ticked a', 'log.exported c']);
  });

  it('reads renamed ids as one', () => {
    const log = [
      { v: 1, id: 'a', at: 1, type: 'task.ticked', task: 'old' },
      { v: 1, id: 'b', at: 2, type: 'task.unticked', task: 'new' },
    ];
    expect(foldEvents(ticks, log)).toEqual(new Map([['old', 1]]));
    expect(foldEvents(ticks, log, resolve({ task: { old: 'new' } }))).toEqual(new Map());
  });

  it('leaves the events as they were', () => {
    fc.assert(fc.property(storedEvent(fc.uuid()), (event) => {
      const before = structuredClone(event);
      for (const fold of all) foldEvents(fold, [event], resolve({ task: { a: 'z' }, item: { a: 'z' } }));
      expect(event).toEqual(before);
    }));
  });

  it('starts anew each time', () => {
    foldEvents(ticks, [{ v: 1, id: 'a', at: 1, type: 'task.ticked', task: 't' }]);
    expect(foldEvents(ticks, [])).toEqual(new Map());
  });
});
