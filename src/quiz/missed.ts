import type { Fold } from '../progress/fold.ts';

/** An item that was missed at least once; times in epoch ms. */
export interface Missed { times: number; lastMissedAt: number; /** Since when it has been right; null when the last answer was wrong. */ rightSince: number | null; /** Right answers since the last miss. */ rights: number }

/** What was ever missed, by item: the wrong-answer notebook. */
export const missed: Fold<Map<string, Missed>> = {
  name: 'missed',
  version: 1,
  initial: () => new Map(),
  apply(state, event) {
    if (event.type !== 'quiz.answered') return state;
    const before = state.get(event.item);
    if (!event.right) return state.set(event.item, { times: (before?.times ?? 0) + 1, lastMissedAt: event.at, rightSince: null, rights: 0 });
    return before ? state.set(event.item, { ...before, rightSince: before.rightSince ?? event.at, rights: before.rights + 1 }) : state;
  },
};

/** Which of the missed items are asked for: those still wrong, those right since, or both. */
export const states = ['open', 'mended', 'all'] as const;
export type State = (typeof states)[number];

/** A row of the notebook. */
export interface Row extends Missed { id: string; topic: string }

/** The notebook's rows: of a topic (null: all) and state, the most often missed first, then the latest. Items that are no more are left out. */
export const rowsOf = (known: ReadonlyMap<string, Missed>, items: readonly { id: string; topic: string }[], topic: string | null, state: State): Row[] =>
  items.flatMap(({ id, topic: of }): Row[] => {
    const one = known.get(id);
    const asked = one && (topic === null || topic === of) && (state === 'all' || (state === 'open') === (one.rightSince === null));
    return asked ? [{ id, topic: of, ...one }] : [];
  }).sort((a, b) => b.times - a.times || b.lastMissedAt - a.lastMissedAt || (a.id < b.id ? -1 : 1));
