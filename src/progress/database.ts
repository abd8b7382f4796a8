import type { StoredEvent } from './event.ts';
import { openDatabase } from './idb.ts';

const VERSION = 2;
/** Events in a record: more would not be quicker to write, and slower to take one event out of. */
const most = 50;

/**
 * A record of `events`: what one append brought, or `most` of it. A record for each event took the browser eight times
 * as long.
 */
export interface Pack { readonly ids: readonly string[]; readonly events: readonly StoredEvent[] }

/** Takes events, gives the records that hold them. */
export const packsOf = (events: readonly StoredEvent[]): Pack[] => {
  const packs: Pack[] = [];
  for (let from = 0; from < events.length; from += most) {
    const some = events.slice(from, from + most);
    packs.push({ ids: some.map(({ id }) => id), events: some });
  }
  return packs;
};

const makeEvents = (db: IDBDatabase): IDBObjectStore => {
  const store = db.createObjectStore('events', { autoIncrement: true });
  store.createIndex('id', 'ids', { unique: true, multiEntry: true });
  return store;
};

/** Version 1 kept a record for each event. Its snapshots count records of that kind, so they go. */
const fromFirst = (db: IDBDatabase, tx: IDBTransaction): void => {
  const all = tx.objectStore('events').getAll();
  all.onsuccess = () => {
    db.deleteObjectStore('events');
    const store = makeEvents(db);
    for (const pack of packsOf(all.result as StoredEvent[])) store.add(pack);
    tx.objectStore('snapshots').clear();
  };
};

/**
 * `events`: packs; key is the sequence number, which the database counts on by itself, in all tabs, even after a clear;
 * each id of a pack is in a unique index. `snapshots`: by the fold's name and version. `counters.epoch` grows when
 * events are taken away or replaced.
 */
const upgrade = (db: IDBDatabase, tx: IDBTransaction, from: number): void => {
  if (from === 1) {
    fromFirst(db, tx);
    return;
  }
  makeEvents(db);
  db.createObjectStore('snapshots');
  db.createObjectStore('counters');
};

/** Opens the progress log's database; rejects where storage is blocked, also where only to name it throws. */
export const openProgress = async (factory: () => IDBFactory, name = 'mulgil'): Promise<IDBDatabase> => openDatabase(factory(), name, VERSION, upgrade);
