import type { Fold } from '../fold.ts';

/** The reader's dates, YYYY-MM-DD, null while not set. */
export type Dates = { interview: string | null; start: string | null };

/** The dates that the plan, the reviews and the interview go by. */
export const dates: Fold<Dates> = {
  name: 'dates',
  version: 1,
  initial: () => ({ interview: null, start: null }),
  apply: (state, event) => (event.type === 'date.set' ? { ...state, [event.what]: event.date } : state),
};
