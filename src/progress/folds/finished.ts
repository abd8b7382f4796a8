import type { Fold } from '../fold.ts';

/** Finished pages: page id to the time it was last marked, epoch ms. */
export type Finished = Map<string, number>;

/** Which pages the reader marked as finished, and when. */
export const finished: Fold<Finished> = {
  name: 'finished',
  version: 1,
  initial: () => new Map(),
  apply(state, event) {
    if (event.type === 'page.finished') state.set(event.page, event.at);
    if (event.type === 'page.unfinished') state.delete(event.page);
    return state;
  },
};
