import type { Envelope, StoredEvent } from './event.ts';
import { canonical } from './json.ts';

/** The place of an event in the order of folding. */
export type Position = Pick<Envelope, 'at' | 'id'>;

/** The order of folding, the same on every machine: time, then id by code units (never by locale). */
export function byOrder(a: Position, b: Position): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** What became of an event whose id is already there: the same content, or which of the two contents stays. */
export type Meeting = 'known' | 'keep' | 'replace';

/** Compares two events of one id. The smaller canonical text wins: arbitrary, but the same whoever merges first. */
export function meet(present: StoredEvent, arriving: StoredEvent): Meeting {
  const [mine, theirs] = [canonical(present), canonical(arriving)];
  if (mine === theirs) return 'known';
  return mine < theirs ? 'keep' : 'replace';
}

/** A merged log in folding order, and the ids that came with two contents. */
export type Merged = { readonly events: StoredEvent[]; readonly conflicts: string[] };

/** Set union by id of any number of logs, in any order: commutative, associative, idempotent. */
export function merge(...logs: readonly (readonly StoredEvent[])[]): Merged {
  const union = new Map<string, StoredEvent>();
  const { conflicts } = arrive(logs.flat(), union);
  return { events: [...union.values()].sort(byOrder), conflicts: [...conflicts].sort() };
}

/** What arriving events do to a log. */
export type Arrival = {
  /** Ids to write: new, or with a content that wins over the present one. */
  readonly write: ReadonlySet<string>;
  /** The ids among them that were there before the call, with the losing content. */
  readonly replaced: ReadonlySet<string>;
  readonly conflicts: ReadonlySet<string>;
  readonly added: number;
  readonly known: number;
};

/** Adds events to `log`, changed in place, which must hold those present of their ids, and tells what came of it. */
export function arrive(events: readonly StoredEvent[], log: Map<string, StoredEvent>): Arrival {
  const added = new Set<string>();
  const replaced = new Set<string>();
  const conflicts = new Set<string>();
  let known = 0;
  for (const event of events) {
    const present = log.get(event.id);
    const meeting = present ? meet(present, event) : 'replace';
    if (!present) added.add(event.id);
    else if (meeting === 'known') known += 1;
    else conflicts.add(event.id);
    if (meeting !== 'replace') continue;
    log.set(event.id, event);
    if (!added.has(event.id)) replaced.add(event.id);
  }
  return { write: new Set([...added, ...replaced]), replaced, conflicts, added: added.size, known };
}
