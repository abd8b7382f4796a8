import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { StoredEvent } from './event.ts';
import { openProgress } from './database.ts';
import { openDatabase, written } from './idb.ts';
import { openIdbStore } from './idb-store.ts';
import type { LogStore } from './store.ts';

type Add = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest<IDBValidKey>;

let count = 0;
const never = new Promise<never>(() => {});
const fresh = (): string => `idb-${(count += 1)}`;
const openStore = (name: string, patience: Promise<unknown> = never): Promise<LogStore> => openIdbStore(openProgress(() => indexedDB, name), patience);
const event = (id: string, task = 'a'): StoredEvent => ({ v: 1, id, at: 1, type: 'task.ticked', task });

afterEach(() => {
  vi.restoreAllMocks();
});

it('keeps events from one opening to the next', async () => {
  const name = fresh();
  const first = await openStore(name);
  await first.append([event('a')]);
  first.close();
  expect((await (await openStore(name)).all()).events).toEqual([event('a')]);
});

it('numbers the events of two tabs in one row', async () => {
  const name = fresh();
  const [one, other] = [await openStore(name), await openStore(name)];
  const [a, b, c] = [event('a'), event('b'), event('c')];
  await Promise.all([one.append([a]), other.append([b]), one.append([c]), other.append([a])]);
  expect(await one.all()).toEqual(await other.all());
  expect((await one.since(2)).events).toHaveLength(1);
});

it('stores nothing of a batch that fails in the middle, and says why', async () => {
  const store = await openStore(fresh());
  await store.append([event('a', 'y')]);
  const { add } = IDBObjectStore.prototype as { add: Add };
  let left = 2;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if ((left -= 1) < 0) throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, args);
  });
  const batch = [event('a', 'x'), ...Array.from({ length: 200 }, (_, n) => event(`b${n}`))];
  await expect(store.append(batch)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect((await store.all()).events).toEqual([event('a', 'y')]);
});

it('lets another tab upgrade or delete the database', async () => {
  const name = fresh();
  const store = await openStore(name);
  const later = await openDatabase(indexedDB, name, 3, () => {});
  expect(later.version).toBe(3);
  await expect(store.all()).rejects.toMatchObject({ name: 'InvalidStateError' });
  await expect(openStore(name)).rejects.toMatchObject({ name: 'VersionError' });
  later.close();
});

it('gives up when the database does not answer, and does not hold it when it answers late', async () => {
  const name = fresh();
  await expect(openStore(name, Promise.resolve())).rejects.toThrow('in time');
  const later = await openDatabase(indexedDB, name, 3, () => {});
  expect(later.version).toBe(3);
  later.close();
});

it('takes over a database that kept a record for each event, all of it', async () => {
  const name = fresh();
  const first = await openDatabase(indexedDB, name, 1, (db) => {
    db.createObjectStore('events', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
    db.createObjectStore('snapshots');
    db.createObjectStore('counters').put(4, 'epoch');
  });
  const events = Array.from({ length: 120 }, (_, n) => event(`e${n}`));
  const tx = first.transaction(['events', 'snapshots'], 'readwrite');
  for (const one of events) tx.objectStore('events').add(one);
  tx.objectStore('snapshots').put({ state: 1, basis: '', epoch: 4, sequence: 120, newest: { at: 1, id: 'e99' } }, 'k');
  await written(tx);
  first.close();
  const store = await openStore(name);
  const { events: kept, epoch, sequence } = await store.all();
  expect([kept, epoch]).toEqual([events, 4]);
  expect(await store.getSnapshot('k')).toBeUndefined();
  expect(await store.append([event('e7'), event('new')])).toEqual({ added: 1, known: 1, conflicts: [] });
  expect((await store.since(sequence)).events).toEqual([event('new')]);
});

it('takes an event out of a record that holds others', async () => {
  const store = await openStore(fresh());
  await store.append(Array.from({ length: 60 }, (_, n) => event(`e${n}`, 'y')));
  await store.append([event('e7', 'x'), event('e55', 'x')]);
  const { events } = await store.all();
  expect(events).toHaveLength(60);
  expect(events.filter((one) => one['task'] === 'x').map(({ id }) => id)).toEqual(['e7', 'e55']);
});
