import { type Aliases, resolve } from './alias.ts';
import { type NewEvent, type ProgressEvent, type StoredEvent, typeRules } from './event.ts';
import { type FileFault, openExport, type Refused, sift, type Sifted, writeExport } from './export-file.ts';
import { type FallbackReason, fallbackStore } from './fallback-store.ts';
import { type Batch, continues, type Fold, foldEvents, newestOf, type Snapshot } from './fold.ts';
import { refusal } from './interpret.ts';
import { canonical } from './json.ts';
import type { LogStore } from './store.ts';

/** The part of a BroadcastChannel that the log uses. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener' | 'close'>;

/** All that the log takes from outside. */
export type LogOptions = {
  readonly store: () => Promise<LogStore>;
  /** Tells other tabs; null where there is none. */
  readonly channel: Channel | null;
  /** Epoch ms. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Minutes east of UTC. */
  readonly zone?: () => number;
  readonly aliases?: Aliases;
  /** Lets the page draw and the reader act, between two parts of a long work. */
  readonly pause?: () => Promise<void>;
  /** New events after which a fold's state is kept anew. */
  readonly snapshotEvery?: number;
};

/** What a listener hears: the log changed here or in another tab (fold again), or it went to memory. */
export type Change =
  | { readonly kind: 'events'; readonly here: boolean }
  | { readonly kind: 'memory'; readonly reason: FallbackReason };

/** Hears of changes; may give a promise that is open while it is busy with one. */
export type Listener = (change: Change) => unknown;

/** What came of an import. `conflicts`: ids that were there with another content (one of the two stays, `merge.ts`). */
export type ImportReport = {
  readonly fault: FileFault | null;
  readonly added: number;
  readonly known: number;
  readonly conflicts: readonly string[];
  readonly refused: readonly Refused[];
};

/** The reader's progress log. No method rejects for want of storage. */
export type ProgressLog = {
  /** Where events are kept, as far as is known: certain once a first call has answered. */
  readonly status: 'stored' | 'memory';
  readonly reason: FallbackReason | null;
  /** Adds an event and gives it with its envelope; rejects with a TypeError if it is not a valid one. */
  append(event: NewEvent): Promise<ProgressEvent>;
  /** The state now, with everything appended before the call; it is the caller's own. */
  fold<S>(fold: Fold<S>): Promise<S>;
  /**
   * Calls `listener` after each change, with no state: fold again. While the promise it gave is open, further changes wait
   * and come as one, the last of them: many answers at once in many tabs are not folded once for each. Gives the way to stop.
   */
  subscribe(listener: Listener): () => void;
  /** The text of an export file. */
  exportAll(): Promise<string>;
  /** Takes in an export file; `onProgress` gets events done and in all. */
  importAll(text: string, onProgress?: (done: number, total: number) => void): Promise<ImportReport>;
  /** Empties the log everywhere; the token given back to `importAll` undoes it. */
  erase(): Promise<string>;
  close(): void;
};

const CHUNK = 1000;
const SNAPSHOT_EVERY = 200;
/** A clock that fell back further than this (ms) is followed; within it, this tab's events keep their order. */
const SAME_MOMENT = 1000;

/** Opens a log; the store is opened by the first call that needs it, and calls wait for it in order. */
export function openLog(options: LogOptions): ProgressLog {
  const { channel, now, newId, zone, aliases = {}, snapshotEvery = SNAPSHOT_EVERY, pause = () => Promise.resolve() } = options;
  const listeners = new Set<Listener>();
  /** The listeners that are busy, and the change that waits for each. */
  const busy = new Map<Listener, Change | null>();
  let reason: FallbackReason | null = null;
  let lastAt = 0;

  const call = async (listener: Listener, change: Change): Promise<void> => {
    if (!listeners.has(listener)) return;
    if (busy.has(listener)) {
      busy.set(listener, change);
      return;
    }
    busy.set(listener, null);
    try {
      await listener(change);
    } finally {
      const next = busy.get(listener);
      busy.delete(listener);
      if (next) void call(listener, next);
    }
  };
  const tell = (change: Change): void => {
    for (const listener of listeners) {
      // In a microtask of its own, so that one listener's error stops neither the others nor the log.
      queueMicrotask(() => void call(listener, change));
    }
  };
  const changed = (): void => {
    channel?.postMessage('changed');
    tell({ kind: 'events', here: true });
  };
  let reading: Promise<Batch> | null = null;
  const onMessage = (): void => {
    reading = null;
    tell({ kind: 'events', here: false });
  };
  channel?.addEventListener('message', onMessage);

  const store = fallbackStore(options.store, (why) => {
    reason = why;
    tell({ kind: 'memory', reason: why });
  });

  const resolveIds = resolve(aliases);
  // A snapshot of a release that knew other types or other names is no use.
  const basis = canonical([Object.entries(typeRules).map(([type, { v }]) => [type, v]), aliases]);

  /** A clock may stand still between two clicks (some browsers round to 100 ms); a tick and an untick may not tie. */
  const time = (): number => {
    const at = now();
    lastAt = at > lastAt || lastAt - at > SAME_MOMENT ? at : lastAt + 1;
    return lastAt;
  };

  /** All events; who asks while they are being read gets the same. Every write ends that. */
  const everything = (): Promise<Batch> => {
    const mine = (reading ??= store.all());
    const done = (): void => { if (reading === mine) reading = null; };
    mine.then(done, done);
    return mine;
  };

  async function finish<S>(fold: Fold<S>, batch: Batch, from?: Snapshot): Promise<S> {
    const state = foldEvents(fold, batch.events, resolveIds, from ? (from.state as S) : fold.initial());
    const newest = newestOf(batch.events, from?.newest);
    if (newest && batch.events.length >= snapshotEvery) {
      const { sequence, epoch } = batch;
      await store.putSnapshot(keyOf(fold), { state, basis, epoch, sequence, newest });
    }
    return state;
  }

  return {
    get status() {
      return reason ? 'memory' : 'stored';
    },
    get reason() {
      return reason;
    },
    async append(body) {
      const { v } = (typeRules as Partial<typeof typeRules>)[body.type] ?? {};
      const envelope = { v, id: newId(), at: time(), ...(zone && { zone: zone() }) };
      // Through JSON, so that what is stored is what an export can say.
      const event: unknown = JSON.parse(JSON.stringify({ ...body, ...envelope }));
      const fault = refusal(event);
      if (fault) throw new TypeError(`Not a valid ${body.type}: ${fault}`);
      reading = null;
      await store.append([event as StoredEvent]);
      changed();
      return event as ProgressEvent;
    },
    async fold(fold) {
      const snapshot = await store.getSnapshot(keyOf(fold));
      if (snapshot) {
        const batch = await store.since(snapshot.sequence);
        if (continues(snapshot, batch, basis)) return finish(fold, batch, snapshot);
      }
      return finish(fold, await everything());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async exportAll() {
      return writeExport((await store.all()).events, now());
    },
    async importAll(text, onProgress) {
      const file = openExport(text);
      if (file.fault !== null) return { fault: file.fault, added: 0, known: 0, conflicts: [], refused: [] };
      const { list } = file;
      const sifted: Sifted = { events: [], refused: [] };
      for (let start = 0; start < list.length; start += CHUNK) {
        sift(list, start, start + CHUNK, sifted);
        await pause();
      }
      const { refused } = sifted;
      // By id, so that what is there already of each chunk is one narrow range of the store.
      const events = sifted.events.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
      let [added, known] = [0, 0];
      const conflicts = new Set<string>();
      for (let start = 0; start < events.length; start += CHUNK) {
        const chunk = events.slice(start, start + CHUNK);
        reading = null;
        const part = await store.append(chunk);
        added += part.added;
        known += part.known;
        for (const id of part.conflicts) conflicts.add(id);
        onProgress?.(start + chunk.length, events.length);
      }
      if (added + conflicts.size > 0) changed();
      return { fault: null, added, known, conflicts: [...conflicts], refused };
    },
    async erase() {
      reading = null;
      const token = writeExport(await store.clear(), now());
      changed();
      return token;
    },
    close() {
      channel?.removeEventListener('message', onMessage);
      channel?.close();
      listeners.clear();
      store.close();
    },
  };
}

const keyOf = (fold: Pick<Fold<unknown>, 'name' | 'version'>): string => `${fold.name}@${fold.version}`;
