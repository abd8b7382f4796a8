import { dayNumber, dayOf } from './day.ts';
import type { Activity } from './folds/activity.ts';

/** A day of the calendar: `level` 0 (nothing) to 4, column by week, row by weekday from Monday. */
export interface ActiveDay { day: string; count: number; level: 0 | 1 | 2 | 3 | 4; column: number; row: number }

/** The 53 weeks up to a day, and what can be said of them in a sentence. */
export interface ActivityYear { days: ActiveDay[]; active: number; longest: number; running: number }

const weeks = 53;
/** 1970-01-01 was a Thursday. */
const weekday = (number: number): number => (number + 3) % 7;
const levelOf = (count: number): ActiveDay['level'] => (count === 0 ? 0 : count < 5 ? 1 : count < 15 ? 2 : count < 40 ? 3 : 4);

/** The year of activity up to `today` (YYYY-MM-DD): every day from a Monday on, days in a row counted through today or yesterday. */
export const activityYear = (activity: Activity, today: string): ActivityYear => {
  const last = dayNumber(today);
  const first = last - weekday(last) - (weeks - 1) * 7;
  const days = Array.from({ length: last - first + 1 }, (_, place): ActiveDay => {
    const day = dayOf(first + place);
    const count = activity.get(day) ?? 0;
    return { day, count, level: levelOf(count), column: Math.floor(place / 7), row: place % 7 };
  });
  let longest = 0;
  let run = 0;
  for (const { count } of days) {
    run = count > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  // A day that is not over breaks nothing.
  const settled = days.at(-1)?.count === 0 ? days.slice(0, -1) : days;
  const gap = settled.findLastIndex(({ count }) => count === 0);
  return { days, active: days.filter(({ count }) => count > 0).length, longest, running: settled.length - 1 - gap };
};
