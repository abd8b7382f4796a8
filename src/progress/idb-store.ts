import { packsOf, type Pack } from './database.ts';
import type { StoredEvent } from './event.ts';
import type { Batch, Snapshot } from './fold.ts';
import { result, written } from './idb.ts';
import { arrive } from './merge.ts';
import type { LogStore } from './store.ts';

/** Records read at a time. */
const PIECE = 200;
/** From so many events on, what is there is looked up by a range of ids and not one by one. */
const MANY = 20;
const eventsIn = (packs: readonly Pack[]): StoredEvent[] => packs.flatMap(({ events }) => events);
const stores = ['events', 'snapshots', 'counters'];

/**
 * Takes the database (`database.ts`) as it is being opened, gives the store. Rejects when it does not open, or when
 * `patience` resolves first: an old tab may hold the database, and Safari has been seen never to answer.
 */
export async function openIdbStore(opening: Promise<IDBDatabase>, patience: Promise<unknown>): Promise<LogStore> {
  const opened = await Promise.race([opening, patience.then(() => null)]);
  if (!opened) {
    opening.then((late) => late.close()).catch(() => {});
    throw new Error('The database did not open in time');
  }
  const db = opened;

  const epochIn = async (tx: IDBTransaction): Promise<number> =>
    ((await result(tx.objectStore('counters').get('epoch'))) as number | undefined) ?? 0;

  const since = async (sequence: number): Promise<Batch> => {
    const tx = db.transaction(['events', 'counters']);
    const events = tx.objectStore('events');
    const [last, epoch] = await Promise.all([result(events.openKeyCursor(null, 'prev')), epochIn(tx)]);
    const end = Number(last?.key ?? 0);
    // Piece by piece in one transaction: a hundred thousand at once would hold the page still. All are asked for
    // before the first is there, which takes half the time.
    const pieces: Promise<Pack[]>[] = [];
    for (let from = sequence; from < end; from += PIECE) {
      pieces.push(result(events.getAll(IDBKeyRange.bound(from, Math.min(from + PIECE, end), true))) as Promise<Pack[]>);
    }
    return { events: eventsIn((await Promise.all(pieces)).flat()), sequence: end, epoch };
  };

  /** Runs `work` in one transaction over everything; what fails in it undoes all of it. */
  async function write<T>(work: (tx: IDBTransaction) => Promise<T>): Promise<T> {
    const tx = db.transaction(stores, 'readwrite');
    const done = written(tx);
    // Heard below; this only keeps an early failure from counting as unheard.
    done.catch(() => {});
    try {
      const value = await work(tx);
      await done;
      return value;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It has aborted already.
      }
      await done.catch(() => {});
      // Requests of an aborted transaction only say AbortError; the transaction knows why (quota).
      throw tx.error ?? error;
    }
  }

  async function nextEpoch(tx: IDBTransaction): Promise<void> {
    await result(tx.objectStore('counters').put((await epochIn(tx)) + 1, 'epoch'));
    await result(tx.objectStore('snapshots').clear());
  }

  const packAt = (tx: IDBTransaction, key: IDBValidKey): Promise<Pack> => result(tx.objectStore('events').get(key)) as Promise<Pack>;

  const keyOf = (byId: IDBIndex, id: string): Promise<IDBValidKey | undefined> => result(byId.getKey(id));

  /** The numbers of the records that hold these ids, and, when there are many, of others between the first and the last id. */
  const keysOf = async (byId: IDBIndex, ids: readonly string[]): Promise<(IDBValidKey | undefined)[]> => {
    if (ids.length < MANY) return Promise.all(ids.map((id) => keyOf(byId, id)));
    // IndexedDB compares text by code units, as sort() does.
    const sorted = [...ids].sort();
    return result(byId.getAllKeys(IDBKeyRange.bound(sorted[0], sorted.at(-1))));
  };

  /** The stored events with the ids of these, and others that stand beside them. */
  const presentIn = async (tx: IDBTransaction, events: readonly StoredEvent[]): Promise<StoredEvent[]> => {
    const keys = new Set(await keysOf(tx.objectStore('events').index('id'), events.map(({ id }) => id)));
    return eventsIn(await Promise.all([...keys].filter((key) => key !== undefined).map((key) => packAt(tx, key))));
  };

  /** Takes an event out of its record. */
  const take = async (tx: IDBTransaction, id: string): Promise<void> => {
    const store = tx.objectStore('events');
    const key = await keyOf(store.index('id'), id);
    if (key === undefined) return;
    const left = (await packAt(tx, key)).events.filter((event) => event.id !== id);
    const [pack] = packsOf(left);
    await (pack ? result(store.put(pack, key)) : result(store.delete(key)));
  };

  return {
    since,
    all: () => since(0),
    append: (events) =>
      write(async (tx) => {
        const store = tx.objectStore('events');
        const log = new Map<string, StoredEvent>((await presentIn(tx, events)).map((event) => [event.id, event]));
        const { write: ids, replaced, conflicts, added, known } = arrive(events, log);
        for (const id of replaced) await take(tx, id);
        // Not waited for one by one: the transaction fails if one of them does.
        for (const pack of packsOf([...ids].flatMap((id) => log.get(id) ?? []))) result(store.add(pack)).catch(() => {});
        if (replaced.size > 0) await nextEpoch(tx);
        return { added, known, conflicts: [...conflicts] };
      }),
    getSnapshot: (key) => result(db.transaction('snapshots').objectStore('snapshots').get(key)) as Promise<Snapshot | undefined>,
    async putSnapshot(key, snapshot) {
      const tx = db.transaction('snapshots', 'readwrite');
      tx.objectStore('snapshots').put(snapshot, key);
      await written(tx);
    },
    clear: () =>
      write(async (tx) => {
        const store = tx.objectStore('events');
        const events = eventsIn((await result(store.getAll())) as Pack[]);
        await result(store.clear());
        await nextEpoch(tx);
        return events;
      }),
    close: () => db.close(),
  };
}
