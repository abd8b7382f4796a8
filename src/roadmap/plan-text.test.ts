import { describe, expect, test } from 'vitest';
import { dayNumber } from '../progress/day.ts';
import { dayText, daysText, hoursText, planText } from './plan-text.ts';
import { plan as words } from './plan-strings.ts';
import { planOf, type PlanInput } from './plan.ts';
import type { PlanTask } from './plan-task.ts';

const today = dayNumber('2026-11-21');
const tasks: PlanTask[] = ['a', 'b', 'c'].map((id) => ({ id, hours: 6, importance: 3, needs: [], month: 1, week: 1 }));
const said = (input: Partial<PlanInput>, lang: 'ko' | 'en' = 'en'): string[] => {
  const whole: PlanInput = { tasks, ticked: new Map(), today, start: today, interview: null, hours: 12, ...input };
  return planText(planOf(whole), whole, words[lang], lang);
};

test('days in words, with the year when it is another', () => {
  expect([dayText(today, 'ko', today), dayText(today, 'en', today)]).toEqual(['11월 21일', '21 Nov']);
  expect([dayText(dayNumber('2027-01-02'), 'ko', today), dayText(dayNumber('2027-01-02'), 'en', today)]).toEqual(['2027년 1월 2일', '2 Jan 2027']);
});

test.each([
  ['2026-11-21', '2026-11-27', '11월 21일~27일', '21 – 27 Nov'],
  ['2026-11-28', '2026-12-04', '11월 28일~12월 4일', '28 Nov – 4 Dec'],
  ['2027-01-02', '2027-01-08', '2027년 1월 2일~8일', '2 – 8 Jan 2027'],
  ['2026-11-21', '2026-11-21', '11월 21일', '21 Nov'],
])('the week from %s to %s', (first, last, ko, en) => {
  const week = { first: dayNumber(first), last: dayNumber(last) };
  expect([daysText(week, 'ko', today), daysText(week, 'en', today)]).toEqual([ko, en]);
});

test('hours have one decimal at most', () => {
  expect([hoursText(2), hoursText(12 / 7), hoursText(0.5)]).toEqual(['2', '1.7', '0.5']);
});

describe('what is said of a plan', () => {
  test.each<[string, Partial<PlanInput>, RegExp[]]>([
    ['no interview', {}, [/^No interview date/, /^Tasks planned: 3, 18 h in all, the last of them by 4 Dec/]],
    ['no dates', { start: null }, [/^No interview date/, /^Tasks planned: 3/, /^Counted from today/]],
    ['an interview that does not hold all', { interview: today + 7 }, [/interview: 7\.$/, /^Tasks planned: 2, 12 h/, /not fit: 1\.$/]],
    ['an interview tomorrow', { interview: today + 1 }, [/interview: 1\.$/, /^No task fits into the 1\.7 h left/]],
    ['the day itself', { interview: today }, [/^The interview is today/]],
    ['a day past', { interview: today - 1 }, [/is past/, /^Tasks planned: 3/]],
    ['a start ahead', { start: today + 2 }, [/^No interview date/, /^Begins on 23 Nov/, /^Tasks planned: 3/]],
    ['a start after the interview', { start: today + 9, interview: today + 2 }, [/interview: 2\.$/, /^The start date is not before/]],
    ['everything done', { ticked: new Map(tasks.map(({ id }) => [id, today - 3])) }, [/^No interview date/, /^Every task .* is done/]],
  ])('%s', (_, input, sentences) => {
    const all = said(input);
    expect(all).toHaveLength(sentences.length);
    sentences.forEach((sentence, i) => expect(all[i]).toMatch(sentence));
    const korean = said(input, 'ko');
    expect(korean).toHaveLength(all.length);
    expect([...all, ...korean].join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });
});
