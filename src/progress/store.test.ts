/* eslint-disable @typescript-eslint/require-await -- stands in for storage: async, so that a throw rejects */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashingLog, storedLog } from './arbitraries.ts';
import type { StoredEvent } from './event.ts';
import type { Snapshot } from './fold.ts';
import { openProgress } from './database.ts';
import { openIdbStore } from './idb-store.ts';
import { memoryStore } from './memory-store.ts';
import { byOrder, merge } from './merge.ts';
import type { LogStore } from './store.ts';

let count = 0;
const never = new Promise<never>(() => {});
const openers: [string, () => Promise<LogStore>][] = [
  ['memory', async () => memoryStore()],
  ['IndexedDB', () => openIdbStore(openProgress(() => indexedDB, `store-${(count += 1)}`), never)],
];
const event = (id: string, task = 'a', at = 1): StoredEvent => ({ v: 1, id, at, type: 'task.ticked', task });
const snapshot = (sequence: number): Snapshot => ({
  state: new Map([['a', 1]]), basis: '', epoch: 0, sequence, newest: { at: 1, id: 'a' },
});

describe.each(openers)('a store in %s', (_name, open) => {
  it('adds each id once and numbers what is new', async () => {
    const store = await open();
    expect(await store.append([event('a'), event('b'), event('a')])).toEqual({ added: 2, known: 1, conflicts: [] });
    const { sequence } = await store.all();
    expect(await store.append([event('c'), event('b')])).toEqual({ added: 1, known: 1, conflicts: [] });
    expect((await store.since(sequence)).events).toEqual([event('c')]);
    expect((await store.all()).events).toHaveLength(3);
  });

  it('changes its epoch, not the numbers already given, when a content is replaced', async () => {
    const store = await open();
    await store.append([event('a', 'y'), event('b')]);
    const before = await store.all();
    expect(await store.append([event('a', 'z')])).toEqual({ added: 0, known: 0, conflicts: ['a'] });
    expect(await store.since(0)).toEqual(before);
    expect(await store.append([event('a', 'x')])).toEqual({ added: 0, known: 0, conflicts: ['a'] });
    const after = await store.since(before.sequence);
    expect(after.events).toEqual([event('a', 'x')]);
    expect(after.epoch).not.toBe(before.epoch);
    expect((await store.all()).events).toHaveLength(2);
  });

  it('gives what it clears, forgets snapshots, and never uses a number twice', async () => {
    const store = await open();
    await store.append([event('a'), event('b')]);
    const before = await store.all();
    await store.putSnapshot('k', snapshot(2));
    expect(await store.clear()).toEqual([event('a'), event('b')]);
    expect(await store.getSnapshot('k')).toBeUndefined();
    expect((await store.all()).epoch).not.toBe(before.epoch);
    await store.append([event('a')]);
    expect((await store.since(before.sequence)).events).toEqual([event('a')]);
  });

  it('copies snapshots in and out', async () => {
    const store = await open();
    const mine = snapshot(1);
    await store.putSnapshot('k', mine);
    (mine.state as Map<string, number>).clear();
    const theirs = await store.getSnapshot('k');
    (theirs?.state as Map<string, number>).clear();
    expect(await store.getSnapshot('k')).toEqual(snapshot(1));
    expect(await store.getSnapshot('other')).toBeUndefined();
  });

  it('holds the merge of all that was appended, whatever the batches', async () => {
    await fc.assert(fc.asyncProperty(storedLog, clashingLog, clashingLog, async (a, b, c) => {
      const store = await open();
      const reports = [await store.append(a), await store.append(b), await store.append(c)];
      const { events } = await store.all();
      expect([...events].sort(byOrder)).toEqual(merge(a, b, c).events);
      expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(events.length);
      store.close();
    }), { numRuns: 30 });
  });
});
