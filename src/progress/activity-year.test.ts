import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityYear } from './activity-year.ts';
import { dayNumber, dayOf } from './day.ts';

const on = (...days: string[]): Map<string, number> => new Map(days.map((day) => [day, 3]));

test.each([
  ['nothing', on(), { active: 0, longest: 0, running: 0 }],
  ['today', on('2026-11-21'), { active: 1, longest: 1, running: 1 }],
  ['yesterday: today is not over', on('2026-11-20'), { active: 1, longest: 1, running: 1 }],
  ['the day before: the run is over', on('2026-11-19'), { active: 1, longest: 1, running: 0 }],
  ['over the end of a month', on('2026-10-30', '2026-10-31', '2026-11-01', '2026-11-21'), { active: 4, longest: 3, running: 1 }],
  ['longer ago than a year', on('2024-01-01'), { active: 0, longest: 0, running: 0 }],
  ['tomorrow, by a clock that was set back', on('2026-11-22'), { active: 0, longest: 0, running: 0 }],
])('%s', (_, activity, expected) => {
  expect(activityYear(activity, '2026-11-21')).toMatchObject(expected);
});

test('53 weeks from Monday, every day once, in its column and row', () => {
  fc.assert(fc.property(fc.integer({ min: 18_000, max: 25_000 }), (number) => {
    const { days } = activityYear(new Map(), dayOf(number));
    expect(new Date(`${days[0]?.day ?? ''}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(days.at(-1)).toMatchObject({ day: dayOf(number), column: 52 });
    expect(days.every(({ day, column, row }, place) => column * 7 + row === place && dayNumber(day) === dayNumber(days[0]?.day ?? '') + place)).toBe(true);
  }));
});
