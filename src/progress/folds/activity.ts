import { localDay } from '../day.ts';
import type { EventType } from '../event.ts';
import type { Fold } from '../fold.ts';

/** Events by the day (YYYY-MM-DD) of the reader's clock when they happened. */
export type Activity = Map<string, number>;

/** Setting a date or saving a file is not studying; what is answered in a session counts when it is graded. */
const notStudy: readonly EventType[] = ['session.started', 'session.chosen', 'session.finished', 'date.set', 'limit.set', 'hours.set', 'log.exported'];

/** How much was done on which day. */
export const activity: Fold<Activity> = {
  name: 'activity',
  version: 3,
  initial: () => new Map(),
  apply(state, event) {
    if (notStudy.includes(event.type)) return state;
    const day = localDay(event.at, event.zone);
    return state.set(day, (state.get(day) ?? 0) + 1);
  },
};
