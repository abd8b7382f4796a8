import type { Fold } from '../fold.ts';

/** The log in a line: events in all, since the last export, and times in epoch ms. */
export type Summary = { count: number; sinceExport: number; firstEvent: number | null; lastExport: number | null };

/** What is stored and when it was last exported. An export is not counted as a record of the reader's. */
export const summary: Fold<Summary> = {
  name: 'summary',
  version: 1,
  initial: () => ({ count: 0, sinceExport: 0, firstEvent: null, lastExport: null }),
  apply(state, event) {
    if (event.type === 'log.exported') return { ...state, sinceExport: 0, lastExport: event.at };
    return {
      ...state,
      count: state.count + 1,
      sinceExport: state.sinceExport + 1,
      firstEvent: state.firstEvent ?? event.at,
    };
  },
};
