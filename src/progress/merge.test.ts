import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashingLog, storedLog } from './arbitraries.ts';
import type { StoredEvent } from './event.ts';
import { byOrder, merge } from './merge.ts';

const event = (id: string, at: number, task = 'a'): StoredEvent => ({ v: 1, id, at, type: 'task.ticked', task });

describe('merge', () => {
  it('is the union by id, in order', () => {
    const merged = merge([event('b', 2), event('a', 2)], [event('c', 1), event('a', 2)]);
    expect(merged).toEqual({ events: [event('c', 1), event('a', 2), event('b', 2)], conflicts: [] });
  });

  it('keeps one content of an id and reports it, whichever comes first', () => {
    const [one, other] = [event('a', 1, 'x'), event('a', 1, 'y')];
    expect(merge([one], [other])).toEqual({ events: [one], conflicts: ['a'] });
    expect(merge([other], [one])).toEqual({ events: [one], conflicts: ['a'] });
  });

  it('is commutative', () => {
    fc.assert(fc.property(clashingLog, clashingLog, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }));
  });

  it('is associative', () => {
    fc.assert(fc.property(clashingLog, clashingLog, clashingLog, (a, b, c) => {
      const left = merge(merge(a, b).events, c).events;
      expect(left).toEqual(merge(a, merge(b, c).events).events);
      expect(left).toEqual(merge(a, b, c).events);
    }));
  });

  it('is idempotent', () => {
    fc.assert(fc.property(clashingLog, (a) => {
      const once = merge(a).events;
      expect(merge(once, once)).toEqual({ events: once, conflicts: [] });
      expect(merge(once, a).events).toEqual(once);
    }));
  });

  it('loses no id', () => {
    fc.assert(fc.property(storedLog, clashingLog, (a, b) => {
      const ids = new Set([...a, ...b].map(({ id }) => id));
      expect(new Set(merge(a, b).events.map(({ id }) => id))).toEqual(ids);
    }));
  });
});

it('ids of one time are ordered by code units', () => {
  const sorted = [event('é', 1), event('가', 1), event('z', 1), event('B', 1), event('a', 1)].sort(byOrder);
  expect(sorted.map(({ id }) => id)).toEqual(['B', 'a', 'z', 'é', '가']);
});
