import type { Json } from '../progress/json.ts';
import type { SessionMode } from '../progress/event.ts';
import type { Fold } from '../progress/fold.ts';

/** The session that was begun last; times in epoch ms. */
export interface Session {
  id: string;
  items: readonly string[];
  mode: SessionMode;
  minutes: number | null;
  startedAt: number;
  /** What was chosen in an exam, by item; not graded before the end. */
  chosen: ReadonlyMap<string, Json>;
  finished: boolean;
}

/** The last session, or null; an earlier one that was left is given up. */
export const currentSession: Fold<Session | null> = {
  name: 'session',
  version: 1,
  initial: () => null,
  apply(state, event) {
    if (event.type === 'session.started') {
      const { session: id, items, mode, minutes, at } = event;
      return { id, items, mode, minutes, startedAt: at, chosen: new Map(), finished: false };
    }
    if (!state || !('session' in event) || event.session !== state.id) return state;
    if (event.type === 'session.finished') return { ...state, finished: true };
    return state.finished ? state : { ...state, chosen: new Map([...state.chosen, [event.item, event.answer]]) };
  },
};
