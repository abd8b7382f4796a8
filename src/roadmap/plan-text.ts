import { dayOf } from '../progress/day.ts';
import { fill } from '../progress/report-text.ts';
import type { Lang } from '../text/lang.ts';
import type { Part } from './pack.ts';
import type { Plan, PlanInput, PlanWeek } from './plan.ts';

/** The sentences of a plan, with `{name}` places. */
export interface PlanWords {
  left: string; isToday: string; past: string; noDate: string; late: string; begins: string; noStart: string;
  planned: string; nothingFits: string; allDone: string; dropped: string;
  week: string; hours: string; hoursOfWeek: string; part: string;
}

const date = (day: number): number => day * 86_400_000;
const format = (lang: Lang, withYear: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'ko', { month: lang === 'en' ? 'short' : 'long', day: 'numeric', timeZone: 'UTC', ...(withYear && { year: 'numeric' }) });
const isOtherYear = (day: number, other: number): boolean => dayOf(day).slice(0, 4) !== dayOf(other).slice(0, 4);

/** A day number in words, with the year when it is not that of another day. */
export const dayText = (day: number, lang: Lang, other: number): string => format(lang, isOtherYear(day, other)).format(date(day));

/** The days of a week in words, with the year when it ends in another than that of another day. */
export const daysText = ({ first, last }: Pick<PlanWeek, 'first' | 'last'>, lang: Lang, other: number): string =>
  // Written alike whatever the version of the locale's data.
  format(lang, isOtherYear(last, other)).formatRange(date(first), date(last)).replace(/\s*([~–])\s*/, lang === 'ko' ? '$1' : ' $1 ');

/** Hours without a tail of decimals. */
export const hoursText = (hours: number): string => String(Math.round(hours * 10) / 10);

/** The hours of parts of tasks. */
export const hoursIn = (parts: readonly Part[]): number => parts.reduce((sum, { hours }) => sum + hours, 0);

/** What there is to say about a plan, in one to four sentences. */
export const planText = (plan: Plan, { today, start, interview, hours }: PlanInput, words: PlanWords, lang: Lang): string[] => {
  const isAhead = interview !== null && interview > today;
  const isLate = isAhead && start !== null && start >= interview;
  const tasks = new Set(plan.weeks.flatMap((week) => week.tasks.map(({ id }) => id))).size;
  const end = plan.weeks.findLast((week) => week.tasks.length > 0)?.last ?? today;
  const days = interview === null ? 0 : interview - Math.max(today, start ?? today);
  return [
    { none: words.noDate, past: words.past, today: words.isToday, ahead: fill(words.left, { n: (interview ?? today) - today }) }[plan.interview],
    ...(isLate ? [words.late] : []),
    ...(!plan.begun && !isLate && start !== null ? [fill(words.begins, { date: dayText(start, lang, today) })] : []),
    ...(tasks > 0 ? [fill(words.planned, { tasks, hours: hoursText(plan.weeks.reduce((sum, week) => sum + hoursIn(week.tasks), 0)), date: dayText(end, lang, today) })] : []),
    ...(tasks === 0 && plan.dropped.length === 0 ? [words.allDone] : []),
    ...(tasks === 0 && plan.dropped.length > 0 && isAhead && !isLate ? [fill(words.nothingFits, { hours: hoursText((hours * days) / 7) })] : []),
    ...(tasks > 0 && plan.dropped.length > 0 ? [fill(words.dropped, { n: plan.dropped.length })] : []),
    ...(start === null && tasks > 0 ? [words.noStart] : []),
  ];
};
