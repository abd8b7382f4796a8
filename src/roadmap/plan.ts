import { choose, type Choice, type Dropped } from './choose.ts';
import { usualHours } from './hours.ts';
import type { Part } from './pack.ts';
import { inOrder, type PlanTask } from './plan-task.ts';

/** What a plan is made from: days are day numbers (`progress/day.ts`), `ticked` has the day of each tick, `hours` are for a week. */
export interface PlanInput {
  tasks: readonly PlanTask[];
  ticked: ReadonlyMap<string, number>;
  today: number;
  start: number | null;
  interview: number | null;
  hours: number;
}

/** A week of the plan: its number from the start, its first and last day, what is to be done in it, and what of it is done. */
export interface PlanWeek { nth: number; first: number; last: number; tasks: Part[]; done: Part[] }

/** The plan of what is left. Every task is in a week, dropped or done; `behind` are of the first two, due in a week that is over. */
export interface Plan {
  weeks: PlanWeek[];
  dropped: Dropped[];
  done: string[];
  behind: string[];
  /** Whether the first of `weeks` is the one that holds today. */
  begun: boolean;
  interview: 'none' | 'past' | 'today' | 'ahead';
}

/** What is done of a week and what is not, in the order of the tasks' ids: a tick moves no row. */
export const rowsOf = ({ tasks, done }: PlanWeek, order: Iterable<string>): (Part & { isDone: boolean })[] => {
  const place = new Map([...order].map((id, i) => [id, i]));
  return [...done.map((part) => ({ ...part, isDone: true })), ...tasks.map((part) => ({ ...part, isDone: false }))].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
};

const daysAWeek = 7;
const sum = (parts: readonly { hours: number }[]): number => parts.reduce((all, { hours }) => all + hours, 0);
/** The number of whole weeks from one day to another. */
const weeksTo = (from: number, to: number): number => Math.floor((to - from) / daysAWeek);

/** Weeks from `first` up to the day before `end`: how many, and the hours in each by its share of seven days. */
const calendar = (first: number, end: number, hours: number): { count: number; roomOf: (week: number) => number } => ({
  count: Math.max(0, Math.ceil((end - first) / daysAWeek)),
  roomOf: (week) => (hours * Math.max(0, Math.min(daysAWeek, end - first - week * daysAWeek))) / daysAWeek,
});

/** The days on which more was ticked than a week holds: that was known already, and not worked off. */
const knownDays = (tasks: readonly PlanTask[], ticked: ReadonlyMap<string, number>, hours: number): Set<number> => {
  const byDay = new Map<number, number>();
  for (const task of tasks) {
    const day = ticked.get(task.id);
    if (day !== undefined) byDay.set(day, (byDay.get(day) ?? 0) + task.hours);
  }
  return new Set([...byDay].filter(([, worked]) => worked > Math.max(usualHours, hours)).map(([day]) => day));
};

/** What should have been done before week `n` by the plan as it was at the start, and is not. */
const missed = ({ ticked, start, hours }: PlanInput, tasks: readonly PlanTask[], end: number, n: number): string[] => {
  if (start === null || n === 0) return [];
  const { count, roomOf } = calendar(start, end, hours);
  const { weeks } = choose(tasks, hours, count, roomOf);
  const later = new Set(weeks.slice(n).flat().map(({ id }) => id));
  return [...new Set(weeks.slice(0, n).flat().map(({ id }) => id))].filter((id) => !ticked.has(id) && !later.has(id));
};

/**
 * Plans what is left from the week that holds today. Weeks are counted from the start date, or from today without one,
 * and end on the eve of the interview if that lies ahead. The list of the current week stays as it was when the week began:
 * what is ticked of it keeps its hours, and nothing more is put in. In the last week before the interview only the days left count.
 */
export const planOf = (input: PlanInput): Plan => {
  const { ticked, today, hours } = input;
  const tasks = inOrder(input.tasks);
  const from = input.start ?? today;
  const n = Math.max(0, weeksTo(from, today));
  const first = from + n * daysAWeek;
  const isPast = input.interview !== null && input.interview < today;
  const end = input.interview === null || isPast ? Infinity : input.interview;
  const { count, roomOf } = calendar(first, end, hours);

  const known = knownDays(tasks, ticked, hours);
  const wasOpen = tasks.filter(({ id }) => {
    const day = ticked.get(id);
    return day === undefined || (day >= first && !known.has(day));
  });
  const done = (choose(wasOpen, hours, count, roomOf).weeks[0] ?? []).filter(({ id }) => ticked.has(id));
  const isLast = end <= first + daysAWeek;
  const left = Math.min(roomOf(0) - sum(done), isLast ? (hours * (end - Math.max(first, today))) / daysAWeek : Infinity);
  const { weeks, dropped }: Choice = choose(tasks.filter(({ id }) => !ticked.has(id)), hours, count, (week) => (week === 0 ? Math.max(0, left) : roomOf(week)));
  if (weeks.length === 0 && done.length > 0) weeks.push([]);

  return {
    weeks: weeks.map((parts, w) => ({
      nth: n + w + 1, first: first + w * daysAWeek, last: Math.min(first + (w + 1) * daysAWeek, end) - 1, tasks: parts, done: w === 0 ? done : [],
    })),
    dropped,
    done: tasks.filter(({ id }) => ticked.has(id)).map(({ id }) => id),
    behind: missed(input, tasks, end, n),
    begun: first <= today,
    interview: input.interview === null ? 'none' : isPast ? 'past' : input.interview === today ? 'today' : 'ahead',
  };
};
