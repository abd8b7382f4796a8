import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, expect, test } from 'vitest';
import { dayNumber, dayOf } from '../progress/day.ts';
import { calendarOf, type CalendarOptions } from './plan-calendar.ts';
import { plan as words } from './plan-strings.ts';
import { planOf, type PlanInput } from './plan.ts';
import type { PlanTask } from './plan-task.ts';

const today = dayNumber('2026-11-21');
const tasks: PlanTask[] = ['a', 'b', 'c'].map((id) => ({ id, hours: 6, importance: 3, needs: [], month: 1, week: 1 }));
const hard = '키, 오프셋; 그리고 \\ 역슬래시 👩‍💻 — 아주 긴 제목이라 일흔다섯 옥텟에서 접혀야 하는 과제의 이름이다';
const options: CalendarOptions = {
  interview: null, words: words.ko, lang: 'ko', now: Date.UTC(2026, 10, 21, 3), url: 'https://example.org/roadmap/plan/',
  names: new Map([['a', { title: hard, url: 'https://example.org/roadmap/month-1/#a' }], ['b', { title: '둘', url: 'https://example.org/roadmap/month-1/#b' }]]),
};
const planned = (input: Partial<PlanInput> = {}): PlanInput => ({ tasks, ticked: new Map(), today, start: today, interview: null, hours: 12, ...input });
const write = (input: Partial<PlanInput> = {}, more: Partial<CalendarOptions> = {}): string => calendarOf(planOf(planned(input)), { ...options, interview: planned(input).interview, ...more });
const read = (text: string): ICAL.Event[] => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const days = (event: ICAL.Event | undefined): string[] => [String(event?.startDate), String(event?.endDate)];

const zone = process.env['TZ'];
afterEach(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone; });

test('weeks are all-day events that end where the next begins, and the interview is one of its own', () => {
  const events = read(write({ interview: today + 12 }));
  expect(events.map(({ uid }) => uid)).toEqual(['week-1@plan.mulgil', 'week-2@plan.mulgil', 'interview@plan.mulgil']);
  expect(events.map(days)).toEqual([['2026-11-21', '2026-11-28'], ['2026-11-28', '2026-12-03'], ['2026-12-03', '2026-12-04']]);
  expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(events[0]?.summary).toBe('물길 1주차 (12시간)');
});

test('names come back as they were, whatever they hold', () => {
  expect(read(write())[0]?.description).toBe(`□ ${hard} (6시간)\nhttps://example.org/roadmap/month-1/#a\n□ 둘 (6시간)\nhttps://example.org/roadmap/month-1/#b\n계획: https://example.org/roadmap/plan/`);
});

test('any name comes back, and no line is longer than 75 octets or cut within a character', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }).filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name)), (name) => {
    const title = `가${name}나`;
    const text = write({}, { names: new Map([['a', { title, url: '' }]]) });
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(text)[0]?.description).toContain(title);
  }));
});

test.each(['Asia/Seoul', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])('in %s the days are the same', (TZ) => {
  const here = write({ interview: today + 12 });
  process.env['TZ'] = TZ;
  expect(write({ interview: today + 12 })).toBe(here);
});

test('a file made later has the same ids, so that it moves the weeks, and a higher sequence', () => {
  const [before] = read(write());
  const [after] = read(write({ start: today + 3 }, { now: options.now + 3_600_000 }));
  expect(after?.uid).toBe(before?.uid);
  expect(days(after)).toEqual([dayOf(today + 3), dayOf(today + 10)]);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
});

test('the second week of a plan keeps its number when the first is over, and what is ticked is marked', () => {
  const [event] = read(write({ start: today - 7, ticked: new Map([['a', today]]) }));
  expect(event?.uid).toBe('week-2@plan.mulgil');
  expect(event?.description).toMatch(/^■ 키, 오프셋/);
});

test('an interview that is over is no event, and an empty plan is a calendar without one', () => {
  expect(read(write({ interview: today - 1 })).map(({ uid }) => uid)).not.toContain('interview@plan.mulgil');
  expect(read(write({ hours: 0 }))).toEqual([]);
});
