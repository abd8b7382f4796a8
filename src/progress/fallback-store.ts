import type { StoredEvent } from './event.ts';
import { memoryStore } from './memory-store.ts';
import type { LogStore } from './store.ts';

/** Why this tab keeps its events in memory: storage did not open, ran full, or was closed and did not open again. */
export type FallbackReason = 'blocked' | 'full' | 'closed';

const isFull = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'QuotaExceededError';

/**
 * A store that never rejects: reads run side by side, a write waits for the calls before it and those after it wait for
 * the write; when one fails, all goes on in memory with what can still be read and what was appended here, and the reason is told once.
 */
export function fallbackStore(open: () => Promise<LogStore>, onFallback: (reason: FallbackReason) => void): LogStore {
  let connection: Promise<LogStore> | null = null;
  let opened = false;
  let memory: Promise<LogStore> | null = null;
  // All that is left of this tab's work if the database can no longer be read.
  const appendedHere: (readonly StoredEvent[])[] = [];
  let lastWrite: Promise<unknown> = Promise.resolve();
  /** The reads since then. */
  let reads: Promise<unknown> = Promise.resolve();

  const connect = async (): Promise<LogStore> => {
    connection ??= open();
    const store = await connection;
    opened = true;
    return store;
  };

  async function rescue(error: unknown): Promise<LogStore> {
    const rescued = memoryStore();
    try {
      const store = await connect();
      await rescued.append((await store.all()).events);
      store.close();
    } catch {
      // Not readable: what was appended here has to do.
    }
    for (const events of appendedHere) await rescued.append(events);
    onFallback(isFull(error) ? 'full' : opened ? 'closed' : 'blocked');
    return rescued;
  }

  async function run<T>(call: (store: LogStore) => Promise<T>): Promise<T> {
    if (memory) return call(await memory);
    const mine = connect();
    const used = connection;
    try {
      return await call(await mine);
    } catch (first) {
      let error: unknown = first;
      if (opened && !isFull(error)) {
        // Safari ends the connections of pages in the background, and another tab's upgrade ends ours: once more, for
        // all that failed with it.
        if (connection === used) connection = open();
        try {
          return await call(await connect());
        } catch (second) {
          error = second;
        }
      }
      memory ??= rescue(error);
      return call(await memory);
    }
  }

  const beside = <T>(call: (store: LogStore) => Promise<T>): Promise<T> => {
    const answer = lastWrite.then(() => run(call));
    // What was read is not held: the wait for it is.
    reads = Promise.allSettled([reads, answer]).then(() => undefined);
    return answer;
  };
  const alone = <T>(call: (store: LogStore) => Promise<T>): Promise<T> => {
    const answer = Promise.allSettled([lastWrite, reads]).then(() => run(call));
    lastWrite = answer.then(() => undefined, () => undefined);
    reads = Promise.resolve();
    return answer;
  };

  return {
    async append(events) {
      const result = await alone((store) => store.append(events));
      if (!memory) appendedHere.push(events);
      return result;
    },
    all: () => beside((store) => store.all()),
    since: (sequence) => beside((store) => store.since(sequence)),
    getSnapshot: (key) => beside((store) => store.getSnapshot(key)),
    // Only a cache: when it cannot be kept, nothing is lost.
    putSnapshot: (key, snapshot) => beside((store) => store.putSnapshot(key, snapshot).catch(() => {})),
    async clear() {
      const events = await alone((store) => store.clear());
      appendedHere.length = 0;
      return events;
    },
    close: () => void connection?.then((store) => store.close()).catch(() => {}),
  };
}
