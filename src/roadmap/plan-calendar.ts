import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { dayOf } from '../progress/day.ts';
import { fill } from '../progress/report-text.ts';
import type { Lang } from '../text/lang.ts';
import { hoursIn, hoursText } from './plan-text.ts';
import type { Plan } from './plan.ts';

/** The sentences of the calendar file, with `{name}` places. */
export interface CalendarWords { calendar: string; event: string; interviewEvent: string; task: string; donePart: string; planAt: string }

/** What the calendar file is made with: `now` in epoch ms, addresses absolute. */
export interface CalendarOptions {
  interview: number | null;
  names: ReadonlyMap<string, { title: string; url: string }>;
  words: CalendarWords;
  lang: Lang;
  now: number;
  url: string;
}

/** A day is a date without a time: its midnight in UTC is never shown in another zone. */
const midnight = (day: number): Date => new Date(`${dayOf(day)}T00:00:00Z`);

/**
 * The text of an RFC 5545 file: an all-day event for each week, and the interview. A week is known by its number, so that a file
 * made later moves and rewrites the weeks that a calendar already has; weeks that are over are not in it and stay as they were.
 */
export const calendarOf = (plan: Plan, { interview, names, words, lang, now, url }: CalendarOptions): string => {
  const calendar = ical({ name: words.calendar, prodId: { company: 'Mulgil', product: 'plan', language: lang.toUpperCase() }, method: ICalCalendarMethod.PUBLISH });
  const common = { allDay: true, stamp: new Date(now), sequence: Math.floor(now / 60_000), transparency: ICalEventTransparency.TRANSPARENT, url };
  for (const week of plan.weeks) {
    const line = (isDone: boolean) => ({ id, hours }: { id: string; hours: number }): string =>
      fill(isDone ? words.donePart : words.task, { title: names.get(id)?.title ?? id, hours: hoursText(hours), url: names.get(id)?.url ?? '' }).trim();
    calendar.createEvent({
      ...common,
      id: `week-${week.nth}@plan.mulgil`,
      start: midnight(week.first),
      // The end of an all-day event is the day after it.
      end: midnight(week.last + 1),
      summary: fill(words.event, { n: week.nth, hours: hoursText(hoursIn([...week.tasks, ...week.done])) }),
      description: [...week.done.map(line(true)), ...week.tasks.map(line(false)), fill(words.planAt, { url })].join('\n'),
    });
  }
  if (interview !== null && plan.interview !== 'past') {
    calendar.createEvent({ ...common, id: 'interview@plan.mulgil', start: midnight(interview), end: midnight(interview + 1), summary: words.interviewEvent, description: fill(words.planAt, { url }) });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
};
