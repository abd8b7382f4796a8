import type { Resolve } from './alias.ts';
import type { ProgressEvent, StoredEvent } from './event.ts';
import { interpret } from './interpret.ts';
import { byOrder, type Position } from './merge.ts';

/**
 * A reading of the log. `name` and `version` key its snapshots: raise `version` whenever `initial` or `apply` change.
 * `apply` may change and return the state it was given; the state must survive a structured clone (Map and Set do).
 */
export type Fold<S> = {
  readonly name: string;
  readonly version: number;
  readonly initial: () => S;
  readonly apply: (state: S, event: ProgressEvent) => S;
};

/** The events in folding order; a log mostly comes in it, and then nothing is sorted or copied. */
const inOrder = (events: readonly StoredEvent[]): readonly StoredEvent[] =>
  events.every((event, i) => i === 0 || byOrder(events[i - 1] as StoredEvent, event) <= 0) ? events : [...events].sort(byOrder);

/** Folds events given in any order, on top of `from`; unknown ones are passed over, ids go through `resolve`. */
export function foldEvents<S>(
  fold: Fold<S>,
  events: readonly StoredEvent[],
  resolve: Resolve = (event) => event,
  from: S = fold.initial(),
): S {
  let state = from;
  for (const stored of inOrder(events)) {
    const event = interpret(stored);
    if (typeof event === 'object') state = fold.apply(state, resolve(event));
  }
  return state;
}

/** Events read from a store, up to `sequence`; `epoch` changes when events already read were taken away or replaced. */
export type Batch = { readonly events: readonly StoredEvent[]; readonly sequence: number; readonly epoch: number };

/** A cached state: of all events up to `sequence` in that epoch, the last of them in order being `newest`. */
export type Snapshot = {
  readonly state: unknown;
  /** What besides the events the state depends on: the known types, and the aliases. */
  readonly basis: string;
  readonly epoch: number;
  readonly sequence: number;
  readonly newest: Position;
};

/** True when folding `batch` (all that came after the snapshot) on top of it gives the same as folding everything. */
export function continues(snapshot: Snapshot, batch: Batch, basis: string): boolean {
  return (
    snapshot.basis === basis &&
    snapshot.epoch === batch.epoch &&
    batch.events.every((event) => byOrder(event, snapshot.newest) > 0)
  );
}

/** The later of a position and the events' last one; undefined when there is neither. */
export function newestOf(events: readonly StoredEvent[], start?: Position): Position | undefined {
  return events.reduce<Position | undefined>(
    (newest, { at, id }) => (!newest || byOrder({ at, id }, newest) > 0 ? { at, id } : newest),
    start,
  );
}
