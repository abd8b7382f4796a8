import { openProgress } from './database.ts';

/**
 * The database takes its time to open, and a page its own to be read: pages run this script as soon as it is there,
 * before the others (`site/page-scripts.ts`). Only for browser code.
 */
const open = (): Promise<IDBDatabase> => openProgress(() => indexedDB);
let early: Promise<IDBDatabase> | null = open();
// Who takes it hears what went wrong.
early.catch(() => undefined);

/** The database that was opened early; a later call opens it anew. */
export const database = (): Promise<IDBDatabase> => {
  const opening = early ?? open();
  early = null;
  return opening;
};
