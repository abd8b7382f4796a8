import { openDatabase } from './idb.ts';

const VERSION = 1;

/**
 * `events`: key is the sequence number, which the database counts on by itself, in all tabs, even after a clear;
 * ids are a unique index. `snapshots`: by the fold's name and version. `counters.epoch` grows when events are taken
 * away or replaced.
 */
const upgrade = (db: IDBDatabase): void => {
  db.createObjectStore('events', { autoIncrement: true }).createIndex('id', 'id', { unique: true });
  db.createObjectStore('snapshots');
  db.createObjectStore('counters');
};

/** Opens the progress log's database; rejects where storage is blocked, also where only to name it throws. */
export const openProgress = async (factory: () => IDBFactory, name = 'mulgil'): Promise<IDBDatabase> => openDatabase(factory(), name, VERSION, upgrade);
