import type { StoredEvent } from './event.ts';
import type { Batch, Snapshot } from './fold.ts';

/** What an append did: new events, events already there, and ids that came with another content (`merge.ts`). */
export type Appended = { readonly added: number; readonly known: number; readonly conflicts: readonly string[] };

/** Where events are kept. Any method may reject; then nothing of that call was stored. */
export type LogStore = {
  /** Adds events by set union of ids, all or none; each new one gets the next sequence number. */
  append(events: readonly StoredEvent[]): Promise<Appended>;
  /** All events, in no promised order. */
  all(): Promise<Batch>;
  /** The events with a sequence number above the given one. Numbers are never used twice, even after `clear`. */
  since(sequence: number): Promise<Batch>;
  /** A copy of the snapshot under a key, which the caller may change. */
  getSnapshot(key: string): Promise<Snapshot | undefined>;
  /** Keeps a copy of the snapshot. */
  putSnapshot(key: string, snapshot: Snapshot): Promise<void>;
  /** Takes out all events and snapshots at once, and gives the events. */
  clear(): Promise<readonly StoredEvent[]>;
  close(): void;
};
