import type { Fold } from '../progress/fold.ts';

/** Cards a day, while the reader has not said otherwise: about a quarter of an hour. */
export const usualLimit = 30;

/** How many cards the reader wants to review a day. */
export const limit: Fold<number> = {
  name: 'limit',
  version: 1,
  initial: () => usualLimit,
  apply: (state, event) => (event.type === 'limit.set' ? event.cards : state),
};
