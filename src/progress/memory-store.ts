/* eslint-disable @typescript-eslint/require-await -- stands in for storage: async, so that a throw rejects */
import type { StoredEvent } from './event.ts';
import type { Snapshot } from './fold.ts';
import { arrive } from './merge.ts';
import type { LogStore } from './store.ts';

/** A store that lasts as long as the page: for blocked storage, and for tests. */
export function memoryStore(): LogStore {
  let byId = new Map<string, { readonly sequence: number; readonly event: StoredEvent }>();
  let sequence = 0;
  // Below zero, where no database's epochs are: a snapshot of one store never fits the other.
  let epoch = -1;
  const snapshots = new Map<string, Snapshot>();

  const since = async (after: number) => ({
    events: [...byId.values()].filter((row) => row.sequence > after).map((row) => row.event),
    sequence,
    epoch,
  });

  return {
    since,
    all: () => since(0),
    async append(events) {
      const log = new Map<string, StoredEvent>();
      for (const { id } of events) {
        const present = byId.get(id)?.event;
        if (present) log.set(id, present);
      }
      const { write, replaced, conflicts, added, known } = arrive(events, log);
      for (const id of write) {
        const event = log.get(id);
        if (event) byId.set(id, { sequence: (sequence += 1), event });
      }
      if (replaced.size > 0) epoch -= 1;
      return { added, known, conflicts: [...conflicts] };
    },
    getSnapshot: async (key) => structuredClone(snapshots.get(key)),
    putSnapshot: async (key, snapshot) => void snapshots.set(key, structuredClone(snapshot)),
    async clear() {
      const { events } = await since(0);
      byId = new Map();
      snapshots.clear();
      epoch -= 1;
      return events;
    },
    close() {},
  };
}
