// The three promises that the store needs of IndexedDB. The `idb` package gives the same and more for a kilobyte
// of every page's script; the budget of a chapter has no room for it.

/** The result of a request; rejects with the request's error. */
export const result = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
});

/** Resolves when a transaction has been written; rejects when it was aborted, with the reason if there is one. */
export const written = (transaction: IDBTransaction): Promise<void> => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
});

/** Makes a database's stores when it is new (`from` is 0) or of an older version. */
export type Upgrade = (database: IDBDatabase, transaction: IDBTransaction, from: number) => void;

/** Opens a database, upgraded if need be. Gives way to an upgrade in another tab. */
export const openDatabase = async (factory: IDBFactory, name: string, version: number, upgrade: Upgrade): Promise<IDBDatabase> => {
  const request = factory.open(name, version);
  request.onupgradeneeded = ({ oldVersion }) => { if (request.transaction) upgrade(request.result, request.transaction, oldVersion); };
  const database = await result(request);
  // Without this an upgrade in another tab would wait for ever.
  database.onversionchange = () => database.close();
  return database;
};
