/* eslint-disable @typescript-eslint/require-await -- stands in for storage: async, so that a throw rejects */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clashingLog, newEvent, storedLog } from './arbitraries.ts';
import type { NewEvent, StoredEvent } from './event.ts';
import { writeExport } from './export-file.ts';
import { type Fold, foldEvents } from './fold.ts';
import { answers } from './folds/answers.ts';
import { summary } from './folds/summary.ts';
import { ticks } from './folds/ticks.ts';
import { openProgress } from './database.ts';
import { openIdbStore } from './idb-store.ts';
import { type Change, type Channel, type LogOptions, openLog, type ProgressLog } from './log.ts';
import { memoryStore } from './memory-store.ts';
import { merge } from './merge.ts';

type Add = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest<IDBValidKey>;

const never = new Promise<never>(() => {});
const tick = (task: string): NewEvent => ({ type: 'task.ticked', task });
let names = 0;

/** A broadcast channel within the test: posts reach all others at once. */
function channels(): () => Channel {
  const all = new Map<object, Set<(event: MessageEvent) => void>>();
  return () => {
    const hears = new Set<(event: MessageEvent) => void>();
    const channel = {
      postMessage(data: unknown) {
        const others = [...all].filter(([other]) => other !== channel);
        for (const hear of others.flatMap(([, theirs]) => [...theirs])) hear({ data } as MessageEvent);
      },
      addEventListener: (_type: string, listener: (event: MessageEvent) => void) => void hears.add(listener),
      removeEventListener: (_type: string, listener: (event: MessageEvent) => void) => void hears.delete(listener),
      close: () => void all.delete(channel),
    } as unknown as Channel;
    all.set(channel, hears);
    return channel;
  };
}

function open(more: Partial<LogOptions> = {}): ProgressLog {
  let id = 0;
  const prefix = `log${(names += 1)}`;
  return openLog({
    store: async () => memoryStore(),
    channel: null,
    now: () => 1_000,
    newId: () => `${prefix}-${String((id += 1)).padStart(4, '0')}`,
    ...more,
  });
}
const onDisk = (name: string) => () => openIdbStore(openProgress(() => indexedDB, name), never);
const heard = (log: ProgressLog): Change[] => {
  const changes: Change[] = [];
  log.subscribe((change) => changes.push(change));
  return changes;
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('append', () => {
  it('puts the envelope on, and folds see it', async () => {
    const log = open({ zone: () => 540, now: () => 5, newId: () => 'e1' });
    const event = { v: 1, id: 'e1', at: 5, zone: 540, type: 'task.ticked', task: 'a' };
    expect(await log.append(tick('a'))).toEqual(event);
    expect(await log.fold(ticks)).toEqual(new Map([['a', 5]]));
  });

  it.each<[string, unknown]>([
    ['an unknown type', { type: 'note.written' }],
    ['a missing field', { type: 'task.ticked' }],
    ['an inherited type', { type: 'constructor' }],
  ])('rejects %s and stores nothing', async (_name, event) => {
    const log = open();
    await expect(log.append(event as NewEvent)).rejects.toThrow(TypeError);
    expect(await log.fold(summary)).toMatchObject({ count: 0 });
  });

  it('keeps the order of what was done while the clock stands still', async () => {
    const log = open({ newId: () => String(100 - (names += 1)) });
    await Promise.all([log.append(tick('a')), log.append({ type: 'task.unticked', task: 'a' })]);
    expect(await log.fold(ticks)).toEqual(new Map());
  });

  it('follows a clock that was set back', async () => {
    const times = [9_000_000, 5_000];
    const log = open({ now: () => times.shift() ?? 0 });
    await log.append(tick('a'));
    expect(await log.append(tick('b'))).toMatchObject({ at: 5_000 });
  });

  it('loses nothing that was appended before the database opened', async () => {
    let release = (): void => {};
    const gate = new Promise<void>((done) => (release = done));
    const log = open({ store: async () => (await gate, memoryStore()) });
    const early = [log.append(tick('a')), log.append(tick('b'))];
    release();
    await Promise.all(early);
    expect([...(await log.fold(ticks)).keys()]).toEqual(['a', 'b']);
  });
});

describe('fold', () => {
  it('through snapshots equals the full fold, in any order of arrival', async () => {
    const order: Fold<string[]> = {
      name: 'order', version: 1, initial: () => [], apply: (state, event) => (state.push(event.id), state),
    };
    const batches = fc.array(fc.oneof(storedLog, clashingLog), { maxLength: 6 });
    await fc.assert(fc.asyncProperty(batches, async (list) => {
      const log = open({ snapshotEvery: 1 });
      for (const [place, batch] of list.entries()) {
        await log.importAll(writeExport(batch, 0));
        const all = merge(...list.slice(0, place + 1)).events;
        expect(await log.fold(order)).toEqual(foldEvents(order, all));
        expect(await log.fold(answers)).toEqual(foldEvents(answers, all));
      }
    }), { numRuns: 60 });
  });

  it('reads only what came after the snapshot', async () => {
    const store = memoryStore();
    const log = open({ store: async () => store, snapshotEvery: 2 });
    const all = vi.spyOn(store, 'all');
    await log.append(tick('a'));
    await log.append(tick('b'));
    await log.fold(ticks);
    await log.append(tick('c'));
    expect([...(await log.fold(ticks)).keys()]).toEqual(['a', 'b', 'c']);
    expect(all).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Partial<LogOptions>, Partial<Fold<Map<string, number>>>]>([
    ['other aliases', { aliases: { task: { a: 'z' } } }, {}],
    ['a new version of the fold', {}, { version: 2 }],
  ])('does not use the snapshot with %s', async (_name, options, change) => {
    const store = memoryStore();
    const all = vi.spyOn(store, 'all');
    const before = open({ store: async () => store, snapshotEvery: 1 });
    await before.append(tick('a'));
    await before.fold(ticks);
    const fold = { ...ticks, ...change };
    const after = open({ store: async () => store, snapshotEvery: 1, ...options });
    expect([...(await after.fold(fold)).keys()]).toEqual([options.aliases ? 'z' : 'a']);
    expect(all).toHaveBeenCalledTimes(2);
  });

  it('gives a state of the caller\'s own', async () => {
    const log = open({ snapshotEvery: 1 });
    await log.append(tick('a'));
    (await log.fold(ticks)).clear();
    expect((await log.fold(ticks)).size).toBe(1);
  });

  it('does not bring erased events back by a snapshot that was on its way', async () => {
    const store = memoryStore();
    const log = open({ store: async () => store, snapshotEvery: 1 });
    await log.append(tick('a'));
    await log.fold(ticks);
    const stale = await store.getSnapshot('ticks@1');
    await log.erase();
    if (stale) await store.putSnapshot('ticks@1', stale);
    expect(stale).toBeDefined();
    expect((await log.fold(ticks)).size).toBe(0);
  });
});

describe('two tabs on one database', () => {
  it('see each other\'s events, erasing and undoing', async () => {
    const join = channels();
    const store = onDisk('two-tabs');
    const tab = (): ProgressLog => open({ store, channel: join(), snapshotEvery: 1 });
    const [one, other] = [tab(), tab()];
    const [here, there] = [heard(one), heard(other)];
    await one.append(tick('a'));
    await other.append(tick('b'));
    expect([...(await one.fold(ticks)).keys()].sort()).toEqual(['a', 'b']);
    expect(await other.fold(ticks)).toEqual(await one.fold(ticks));
    expect(here).toEqual([{ kind: 'events', here: true }, { kind: 'events', here: false }]);
    expect(there).toEqual([{ kind: 'events', here: false }, { kind: 'events', here: true }]);
    const token = await one.erase();
    expect((await other.fold(ticks)).size).toBe(0);
    await other.append(tick('c'));
    await one.importAll(token);
    expect([...(await other.fold(ticks)).keys()].sort()).toEqual(['a', 'b', 'c']);
  });

  it('lose nothing when both write at once', async () => {
    const join = channels();
    const store = onDisk('at-once');
    const logs = [1, 2, 3].map(() => open({ store, channel: join() }));
    const tasks = Array.from({ length: 20 }, (_, n) => n);
    await Promise.all(logs.flatMap((log, tab) => tasks.map((n) => log.append(tick(`${tab}-${n}`)))));
    for (const log of logs) expect((await log.fold(ticks)).size).toBe(60);
  });
});

describe('listeners', () => {
  it('hear of many changes while busy as one, the last', async () => {
    const log = open();
    const heardOf: Change[] = [];
    let free = (): void => {};
    log.subscribe((change) => {
      heardOf.push(change);
      return new Promise<void>((done) => { free = done; });
    });
    for (const task of ['a', 'b', 'c', 'd']) await log.append(tick(task));
    expect(heardOf).toHaveLength(1);
    free();
    await vi.waitFor(() => expect(heardOf).toHaveLength(2));
    free();
    await log.append(tick('e'));
    await vi.waitFor(() => expect(heardOf).toHaveLength(3));
  });
  it('stop hearing when they unsubscribe or the log closes', async () => {
    const join = channels();
    const [log, other] = [open({ channel: join() }), open({ channel: join() })];
    const listener = vi.fn();
    const stop = log.subscribe(listener);
    stop();
    await log.append(tick('a'));
    const changes = heard(log);
    log.close();
    await other.append(tick('b'));
    expect([listener.mock.calls, changes]).toEqual([[], []]);
  });
});

describe('storage that fails', () => {
  it('blocked: the page goes on, and is told', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const log = open({ store: onDisk('blocked') });
    const changes = heard(log);
    await Promise.all([log.append(tick('a')), log.append(tick('b'))]);
    expect((await log.fold(ticks)).size).toBe(2);
    expect([log.status, log.reason]).toEqual(['memory', 'blocked']);
    expect(changes.filter(({ kind }) => kind === 'memory')).toEqual([{ kind: 'memory', reason: 'blocked' }]);
  });

  it('full in the middle of an import: all of it is there, in this tab', async () => {
    const log = open({ store: onDisk('full') });
    await log.append(tick('mine'));
    expect(log.status).toBe('stored');
    const file = Array.from({ length: 2500 }, (_, n): StoredEvent => (
      { v: 1, id: `f${n}`, at: n, type: 'task.ticked', task: `t${n}` }
    ));
    const { add } = IDBObjectStore.prototype as { add: Add };
    // Records of fifty events: the second thousand does not fit.
    let room = 25;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if ((room -= 1) < 0) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    });
    expect(await log.importAll(writeExport(file, 0))).toMatchObject({ added: 2500, known: 0, refused: [] });
    expect((await log.fold(ticks)).size).toBe(2501);
    expect([log.status, log.reason]).toEqual(['memory', 'full']);
    expect((await (await onDisk('full')()).all()).events).toHaveLength(1001);
  });

  it('closed by a newer release in another tab: this tab keeps what it did', async () => {
    const log = open({ store: onDisk('closed') });
    await log.append(tick('a'));
    await new Promise((done) => (indexedDB.open('closed', 3).onsuccess = done));
    await log.append(tick('b'));
    expect([...(await log.fold(ticks)).keys()]).toEqual(['a', 'b']);
    expect(log.reason).toBe('closed');
  });
});

describe('export and import', () => {
  it('bring every event to another device, and twice changes nothing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(newEvent, { maxLength: 20 }), storedLog, async (own, foreign) => {
      const [log, device] = [open(), open()];
      for (const event of own) await log.append(event);
      await log.importAll(writeExport(foreign, 0));
      const text = await log.exportAll();
      const total = own.length + foreign.length;
      expect(await device.importAll(text)).toEqual({ fault: null, added: total, known: 0, conflicts: [], refused: [] });
      expect(await device.exportAll()).toBe(text);
      expect(await device.importAll(text)).toMatchObject({ added: 0, known: total, conflicts: [] });
      expect(await device.fold(answers)).toEqual(await log.fold(answers));
    }), { numRuns: 40 });
  });

  it('reports what was refused and what clashed, and tells listeners only of a change', async () => {
    const log = open();
    const mine = await log.append(tick('a'));
    const changes = heard(log);
    const events = [{ ...mine, task: 'b' }, { ...mine, at: -1 }] as unknown as StoredEvent[];
    const done: number[][] = [];
    const report = await log.importAll(writeExport(events, 0), (...numbers) => done.push(numbers));
    expect(report).toEqual({
      fault: null, added: 0, known: 0, conflicts: [mine.id], refused: [{ index: 0, reason: 'bad-time' }],
    });
    expect(done).toEqual([[1, 1]]);
    expect(await log.importAll('{')).toMatchObject({ fault: 'not-json', added: 0 });
    expect(await log.importAll(await log.exportAll())).toMatchObject({ added: 0, known: 1 });
    expect(changes).toHaveLength(1);
  });

  it('erase and undo', async () => {
    const log = open({ snapshotEvery: 1 });
    await log.append(tick('a'));
    await log.importAll(writeExport([{ v: 3, id: 'later', at: 1, type: 'note.written', text: '메모' }], 0));
    const before = await log.exportAll();
    const token = await log.erase();
    expect(await log.fold(ticks)).toEqual(new Map());
    await log.importAll(token);
    expect(await log.exportAll()).toBe(before);
  });
});
