import { dayNumber, localDay } from '../progress/day.ts';
import { dates } from '../progress/folds/dates.ts';
import { ticks, type Ticks } from '../progress/folds/ticks.ts';
import type { ProgressLog } from '../progress/log.ts';
import { hours } from './hours.ts';
import type { PlanTask } from './plan-task.ts';
import { planOf, type Plan, type PlanInput } from './plan.ts';

/** The plan of this reader, what it was made from, and whether the reader asked for one: by a date, or by hours. */
export interface ReaderPlan { plan: Plan; input: PlanInput; ticked: Ticks; asked: boolean }

/** Reads dates, hours and ticks from the log and plans `tasks`; `today` is a day, `zoneAt` gives minutes east of UTC at epoch ms. */
export const readerPlan = async (log: Pick<ProgressLog, 'fold'>, tasks: readonly PlanTask[], today: string, zoneAt: (at: number) => number): Promise<ReaderPlan> => {
  const [{ start, interview }, week, ticked] = await Promise.all([log.fold(dates), log.fold(hours), log.fold(ticks)]);
  const input: PlanInput = {
    tasks, today: dayNumber(today), hours: week.hours,
    start: start === null ? null : dayNumber(start), interview: interview === null ? null : dayNumber(interview),
    ticked: new Map([...ticked].map(([id, at]) => [id, dayNumber(localDay(at, zoneAt(at)))])),
  };
  return { plan: planOf(input), input, ticked, asked: start !== null || interview !== null || week.said };
};
