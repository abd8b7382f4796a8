import type { StoredEvent } from './event.ts';
import { memoryStore } from './memory-store.ts';
import type { LogStore } from './store.ts';

/** Why this tab keeps its events in memory: storage did not open, ran full, or was closed and did not open again. */
export type FallbackReason = 'blocked' | 'full' | 'closed';

const isFull = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'QuotaExceededError';

/**
 * A store that never rejects: calls wait their turn for the one behind it, and when that fails it goes on in memory
 * with all it can still read and all that was appended here, and tells the reason once.
 */
export function fallbackStore(open: () => Promise<LogStore>, onFallback: (reason: FallbackReason) => void): LogStore {
  let connection: Promise<LogStore> | null = null;
  let opened = false;
  let memory: LogStore | null = null;
  // All that is left of this tab's work if the database can no longer be read.
  const appendedHere: (readonly StoredEvent[])[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  const connect = async (): Promise<LogStore> => {
    connection ??= open();
    const store = await connection;
    opened = true;
    return store;
  };

  async function rescue(): Promise<LogStore> {
    const rescued = memoryStore();
    try {
      const store = await connect();
      await rescued.append((await store.all()).events);
      store.close();
    } catch {
      // Not readable: what was appended here has to do.
    }
    for (const events of appendedHere) await rescued.append(events);
    return rescued;
  }

  async function run<T>(call: (store: LogStore) => Promise<T>): Promise<T> {
    if (memory) return call(memory);
    try {
      return await call(await connect());
    } catch (first) {
      let error: unknown = first;
      if (opened && !isFull(error)) {
        // Safari ends the connections of pages in the background, and another tab's upgrade ends ours: once more.
        try {
          connection = open();
          return await call(await connect());
        } catch (second) {
          error = second;
        }
      }
      memory = await rescue();
      onFallback(isFull(error) ? 'full' : opened ? 'closed' : 'blocked');
      return call(memory);
    }
  }

  const inTurn = <T>(call: (store: LogStore) => Promise<T>): Promise<T> => {
    const result = turn.then(() => run(call));
    turn = result.catch(() => {});
    return result;
  };

  return {
    async append(events) {
      const result = await inTurn((store) => store.append(events));
      if (!memory) appendedHere.push(events);
      return result;
    },
    all: () => inTurn((store) => store.all()),
    since: (sequence) => inTurn((store) => store.since(sequence)),
    getSnapshot: (key) => inTurn((store) => store.getSnapshot(key)),
    // Only a cache: when it cannot be kept, nothing is lost.
    putSnapshot: (key, snapshot) => inTurn((store) => store.putSnapshot(key, snapshot).catch(() => {})),
    async clear() {
      const events = await inTurn((store) => store.clear());
      appendedHere.length = 0;
      return events;
    },
    close: () => void connection?.then((store) => store.close()).catch(() => {}),
  };
}
