import { type DBSchema, openDB } from 'idb';
import type { StoredEvent } from './event.ts';
import type { Batch, Snapshot } from './fold.ts';
import { arrive } from './merge.ts';
import type { LogStore } from './store.ts';

/**
 * `events`: key is the sequence number, which the database counts on by itself, in all tabs, even after a clear;
 * ids are a unique index. `counters.epoch` grows when events are taken away or replaced.
 */
interface Schema extends DBSchema {
  events: { key: number; value: StoredEvent; indexes: { id: string } };
  snapshots: { key: string; value: Snapshot };
  counters: { key: string; value: number };
}

const VERSION = 1;
const stores = ['events', 'snapshots', 'counters'] as const;

/**
 * Opens the database and gives the store. Rejects when storage is blocked, or when `patience` resolves first: an old
 * tab may hold the database, and Safari has been seen never to answer.
 */
export async function openIdbStore(options: { name?: string; patience: Promise<unknown> }): Promise<LogStore> {
  const opening = openDB<Schema>(options.name ?? 'mulgil', VERSION, {
    upgrade(db) {
      db.createObjectStore('events', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
      db.createObjectStore('snapshots');
      db.createObjectStore('counters');
    },
    // Without this an upgrade in another tab would wait for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const db = await Promise.race([opening, options.patience.then(() => null)]);
  if (!db) {
    opening.then((late) => late.close()).catch(() => {});
    throw new Error('The database did not open in time');
  }

  const since = async (sequence: number): Promise<Batch> => {
    const tx = db.transaction(['events', 'counters']);
    const events = tx.objectStore('events');
    const [list, last, epoch] = await Promise.all([
      events.getAll(IDBKeyRange.lowerBound(sequence, true)),
      events.openKeyCursor(null, 'prev'),
      tx.objectStore('counters').get('epoch'),
    ]);
    return { events: list, sequence: last?.key ?? 0, epoch: epoch ?? 0 };
  };

  /** Runs `work` in one transaction over everything; what fails in it undoes all of it. */
  async function write<T>(work: (tx: ReturnType<typeof begin>) => Promise<T>): Promise<T> {
    const tx = begin();
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It has aborted already.
      }
      await tx.done.catch(() => {});
      // Requests of an aborted transaction only say AbortError; the transaction knows why (quota).
      throw tx.error ?? error;
    }
  }
  const begin = () => db.transaction(stores, 'readwrite');
  async function nextEpoch(tx: ReturnType<typeof begin>): Promise<void> {
    const counters = tx.objectStore('counters');
    await counters.put(((await counters.get('epoch')) ?? 0) + 1, 'epoch');
    await tx.objectStore('snapshots').clear();
  }

  return {
    since,
    all: () => since(0),
    append: (events) =>
      write(async (tx) => {
        const store = tx.objectStore('events');
        const byId = store.index('id');
        const present = await Promise.all(events.map(({ id }) => byId.get(id)));
        const log = new Map<string, StoredEvent>(present.flatMap((event) => (event ? [[event.id, event]] : [])));
        const { write: ids, replaced, conflicts, added, known } = arrive(events, log);
        for (const id of replaced) await store.delete((await byId.getKey(id)) ?? 0);
        // Not waited for one by one: the transaction fails if one of them does.
        for (const id of ids) store.add(log.get(id) as StoredEvent).catch(() => {});
        if (replaced.size > 0) await nextEpoch(tx);
        return { added, known, conflicts: [...conflicts] };
      }),
    getSnapshot: (key) => db.get('snapshots', key),
    putSnapshot: async (key, snapshot) => void (await db.put('snapshots', snapshot, key)),
    clear: () =>
      write(async (tx) => {
        const events = await tx.objectStore('events').getAll();
        await tx.objectStore('events').clear();
        await nextEpoch(tx);
        return events;
      }),
    close: () => db.close(),
  };
}
