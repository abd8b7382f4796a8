import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { content } from '../model/content.ts';
import { planOf, rowsOf, type Plan, type PlanInput } from './plan.ts';
import type { PlanTask } from './plan-task.ts';
import { tasksOfRoadmap } from './roadmap-tasks.ts';

const roadmap = tasksOfRoadmap(content(), 'en', '/');
const today = 20_000;
const of = (input: Partial<PlanInput> = {}): Plan => planOf({ tasks: roadmap, ticked: new Map(), today, start: null, interview: null, hours: 12, ...input });
const planned = ({ weeks }: Plan): string[] => [...new Set(weeks.flatMap(({ tasks }) => tasks.map(({ id }) => id)))];
const hoursOf = (plan: Plan): number[] => plan.weeks.map(({ tasks }) => tasks.reduce((sum, { hours }) => sum + hours, 0));
const tickAll = (ids: readonly string[], day = today): Map<string, number> => new Map(ids.map((id) => [id, day]));
const task = (id: string, hours: number, more: Partial<PlanTask> = {}): PlanTask => ({ id, hours, importance: 3, needs: [], month: 1, week: 1, ...more });

describe('the whole roadmap', () => {
  test('at the usual hours and with no date: its own 24 weeks, from today', () => {
    const plan = of();
    expect(plan.weeks).toHaveLength(24);
    expect(plan.weeks[0]).toMatchObject({ nth: 1, first: today, last: today + 6 });
    expect(plan.weeks.map(({ tasks }) => tasks.map(({ id }) => id))[1]).toEqual(roadmap.filter(({ month, week }) => month === 1 && week === 2).map(({ id }) => id));
    expect([plan.dropped, plan.behind, plan.done, plan.interview]).toEqual([[], [], [], 'none']);
  });

  test('half the hours take twice the weeks, give or take', () => {
    expect(of({ hours: 6 }).weeks.length).toBeGreaterThanOrEqual(47);
    expect(of({ hours: 6 }).weeks.length).toBeLessThan(53);
  });

  test('19 days are for what matters most: reading the basics, one lab, and the mock interviews', () => {
    const plan = of({ interview: today + 19 });
    const core = roadmap.filter(({ keep }) => keep !== undefined);
    const missing = core.filter(({ id }) => !planned(plan).includes(id));
    expect(missing.filter(({ keep }) => keep !== 3)).toEqual([]);
    expect(missing.length).toBeLessThanOrEqual(3);
    expect(planned(plan).at(-1)).toBe('m6-last-check');
    expect(plan.weeks.map(({ last }) => last)).toEqual([today + 6, today + 13, today + 18]);
    expect(plan.dropped.find(({ id }) => id === 'm2-starter')).toEqual({ id: 'm2-starter', need: 'm2-avro-app' });
    expect(plan.dropped.find(({ id }) => id === 'm6-ddia')).toEqual({ id: 'm6-ddia' });
  });

  test('three months drop what is nice to have first, and touch every month', () => {
    const plan = of({ interview: today + 91 });
    expect(new Set(planned(plan).map((id) => id.slice(0, 2))).size).toBe(6);
    expect(plan.dropped.map(({ id }) => id)).toContain('m1-share-group');
  });
});

describe('dates', () => {
  test.each<[string, Partial<PlanInput>, Plan['interview'], number, boolean]>([
    ['no interview', {}, 'none', 24, true],
    ['an interview that is over counts as none', { interview: today - 1 }, 'past', 24, true],
    ['an interview today leaves no time', { interview: today }, 'today', 0, true],
    ['an interview tomorrow leaves less than two hours, too little for any task', { interview: today + 1 }, 'ahead', 0, true],
    ['at 14 hours a week, two', { interview: today + 1, hours: 14 }, 'ahead', 1, true],
    ['an interview in two years changes nothing', { interview: today + 730 }, 'ahead', 24, true],
    ['a start in the future', { start: today + 30 }, 'none', 24, false],
    ['a start on the day of the interview', { start: today + 30, interview: today + 30 }, 'ahead', 0, false],
    ['a start after the interview', { start: today + 40, interview: today + 30 }, 'ahead', 0, false],
    ['no hours', { hours: 0 }, 'none', 0, true],
    ['everything done', { ticked: tickAll(roadmap.map(({ id }) => id), today - 9) }, 'none', 0, true],
  ])('%s', (_, input, interview, weeks, begun) => {
    const plan = of(input);
    expect([plan.interview, plan.weeks.length, plan.begun]).toEqual([interview, weeks, begun]);
    expect(planned(plan).length + plan.dropped.length + plan.done.length).toBe(roadmap.length);
  });

  test('a day has a seventh of a week', () => {
    expect(hoursOf(of({ interview: today + 1, hours: 14 }))).toEqual([2]);
  });
});

describe('falling behind', () => {
  const start = today - 14;
  test('nothing done in two weeks: they are behind, the third week begins with them, and the end moves', () => {
    const plan = of({ start });
    expect(plan.weeks[0]).toMatchObject({ nth: 3, first: today, last: today + 6 });
    expect(plan.behind).toEqual(roadmap.filter(({ month, week }) => month === 1 && week < 3).map(({ id }) => id));
    expect(plan.weeks).toHaveLength(24);
  });

  test('on the day before the week is over nothing is behind yet', () => {
    expect(of({ start: today - 6 }).behind).toEqual([]);
    expect(of({ start: today - 7 }).behind).toHaveLength(6);
  });

  test('what is ticked is not behind, and takes no hours', () => {
    const ticked = tickAll(of({ start }).behind.slice(0, 11), today - 8);
    const plan = of({ start, ticked });
    expect(plan.behind).toHaveLength(1);
    expect(plan.weeks[0]?.tasks[0]?.id).toBe(plan.behind[0]);
  });

  test('toward an interview, time lost means tasks dropped', () => {
    const before = of({ start: today, interview: today + 60 });
    const after = of({ start: today, today: today + 21, interview: today + 60 });
    expect(after.dropped.length).toBeGreaterThan(before.dropped.length);
  });
});

describe('the current week', () => {
  const tasks = [task('a', 6), task('b', 6), task('c', 6), task('d', 6)];
  test('keeps its list: what is ticked of it stays, nothing more comes in', () => {
    const { weeks } = of({ tasks, start: today - 3, ticked: tickAll(['a']) });
    expect(weeks[0]).toMatchObject({ done: [{ id: 'a' }], tasks: [{ id: 'b' }] });
    expect(of({ tasks, start: today - 3, ticked: tickAll(['a', 'b']) }).weeks.map((week) => week.tasks.map(({ id }) => id))).toEqual([[], ['c', 'd']]);
  });

  test('a tick moves no row', () => {
    const rows = (ticked: Map<string, number>): string[] => of({ tasks, start: today, ticked }).weeks.slice(0, 1).flatMap((week) => rowsOf(week, tasks.map(({ id }) => id))).map(({ id, isDone }) => id + (isDone ? '✓' : ''));
    expect([rows(new Map()), rows(tickAll(['a'])), rows(tickAll(['b']))]).toEqual([['a', 'b'], ['a✓', 'b'], ['a', 'b✓']]);
  });

  test('the last task ticked is still shown', () => {
    expect(of({ tasks: tasks.slice(0, 1), start: today, ticked: tickAll(['a']) }).weeks).toMatchObject([{ done: [{ id: 'a' }], tasks: [] }]);
  });

  test('a later task ticked early makes no room in it, and shortens the plan', () => {
    const { weeks } = of({ tasks, start: today, ticked: tickAll(['d']) });
    expect(weeks.map((week) => week.tasks.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  });

  test('more than a week ticked in a day was known before: the week is filled anew', () => {
    expect(of({ tasks, start: today, ticked: tickAll(['a', 'b', 'c']) }).weeks).toMatchObject([{ done: [], tasks: [{ id: 'd' }] }]);
  });

  test('cut by the interview it has only the days left', () => {
    expect(hoursOf(of({ tasks: [task('a', 1), task('b', 1), task('c', 1)], start: today - 5, interview: today + 1, hours: 7 }))).toEqual([1]);
  });

  test('a tick of a clock that went ahead is a tick', () => {
    expect(of({ tasks, start: today, ticked: tickAll(['a'], today + 400) }).done).toEqual(['a']);
  });
});

test('what was ticked in a week that is over is not shown in this one', () => {
  const tasks = [task('a', 6), task('b', 6), task('c', 6)];
  expect(of({ tasks, start: today - 14, ticked: tickAll(['a'], today - 8) }).weeks).toMatchObject([{ nth: 3, done: [], tasks: [{ id: 'b' }, { id: 'c' }] }]);
});

test('a long task that was to end in this week is not behind', () => {
  const tasks = [task('long', 10), task('next', 1)];
  expect(of({ tasks, hours: 7, start: today - 7 }).behind).toEqual([]);
  expect(of({ tasks, hours: 7, start: today - 14 }).behind).toEqual(['long', 'next']);
});

test.each([
  ['the more important', task('x', 6, { importance: 1 }), task('y', 6, { importance: 3 })],
  ['the one of the last weeks', task('x', 6), task('y', 6, { importance: 1, keep: 3 })],
  ['the one for fewer weeks', task('x', 6, { keep: 2 }), task('y', 6, { keep: 1 })],
  ['the earlier week of a later month', task('x', 6, { week: 2 }), task('y', 6, { month: 2 })],
])('of two that do not both fit it keeps %s', (_, less, more) => {
  expect(of({ tasks: [less, more], interview: today + 7, hours: 6 })).toMatchObject({ weeks: [{ tasks: [{ id: 'y' }] }], dropped: [{ id: 'x' }] });
});

test('a task longer than a week is spread, and the next one follows in what is left', () => {
  const plan = of({ tasks: [task('long', 5), task('short', 1, { needs: ['long'] })], hours: 2 });
  expect(plan.weeks.map((week) => week.tasks)).toEqual([
    [{ id: 'long', hours: 2, of: 5 }], [{ id: 'long', hours: 2, of: 5 }], [{ id: 'long', hours: 1, of: 5 }, { id: 'short', hours: 1, of: 1 }],
  ]);
});

test('needs that are gone or go round hold nothing up', () => {
  expect(planned(of({ tasks: [task('a', 1, { needs: ['b', 'gone'] }), task('b', 1, { needs: ['a'] })] })).sort()).toEqual(['a', 'b']);
});

describe('for any tasks, ticks and dates', () => {
  const somewhere = fc.option(fc.integer({ min: today - 60, max: today + 60 }), { nil: null });
  const anyTasks = fc.array(fc.record({
    hours: fc.constantFrom(0.5, 1, 2, 3, 8, 20), importance: fc.integer({ min: 1, max: 3 }), needs: fc.array(fc.nat(30), { maxLength: 2 }),
    keep: fc.constantFrom(undefined, 1, 2, 3), month: fc.integer({ min: 1, max: 6 }), week: fc.integer({ min: 1, max: 4 }),
  }), { maxLength: 25 }).map((all) => all.map(({ needs, keep, ...rest }, i): PlanTask => (
    { ...rest, id: `t${i}`, needs: [...new Set(needs)].filter((need) => need < i).map((need) => `t${need}`), ...(keep === undefined ? {} : { keep }) })));
  const anyInput = anyTasks.chain((tasks) => fc.record({
    tasks: fc.constant(tasks), today: fc.constant(today), start: somewhere, interview: somewhere, hours: fc.integer({ min: 0, max: 60 }),
    ticked: fc.dictionary(fc.constantFrom('gone', ...tasks.map(({ id }) => id)), fc.integer({ min: today - 60, max: today })).map((all) => new Map(Object.entries(all))),
  }));

  test('nothing is lost and nothing is there twice', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const plan = planOf(input);
      const all = [...planned(plan), ...plan.dropped.map(({ id }) => id), ...plan.done];
      expect([...all].sort()).toEqual(input.tasks.map(({ id }) => id).sort());
      for (const { id, hours } of input.tasks.filter((one) => planned(plan).includes(one.id))) {
        const parts = plan.weeks.flatMap((week) => week.tasks).filter((part) => part.id === id);
        expect(parts.reduce((sum, part) => sum + part.hours, 0)).toBeCloseTo(hours, 6);
        if (hours <= input.hours) expect(parts).toHaveLength(1);
      }
    }));
  });

  test('no week is over its hours, and none reaches the interview', () => {
    fc.assert(fc.property(anyInput, (input) => {
      for (const { tasks, done, first, last } of planOf(input).weeks) {
        expect([...tasks, ...done].reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual((input.hours * (last - first + 1)) / 7 + 1e-5);
        if (input.interview !== null && input.interview >= today) expect(last).toBeLessThan(input.interview);
        expect(last).toBeGreaterThanOrEqual(Math.min(today, input.interview ?? today) - 1);
      }
    }));
  });

  test('what a task needs is done, or planned before it; what needs a dropped task is dropped', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const plan = planOf(input);
      const order = plan.weeks.flatMap(({ tasks }) => tasks.map(({ id }) => id));
      for (const { id, needs } of input.tasks) {
        for (const need of needs.filter((one) => order.includes(id) && !input.ticked.has(one))) {
          expect(order).toContain(need);
          expect(order.lastIndexOf(need)).toBeLessThan(order.indexOf(id));
        }
      }
      for (const { need } of plan.dropped) if (need !== undefined) expect(plan.dropped.map(({ id }) => id)).toContain(need);
    }));
  });

  test('the same input gives the same plan, and is left as it was', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const before = structuredClone(input);
      expect(planOf(input)).toEqual(planOf(structuredClone(input)));
      expect(input).toEqual(before);
    }));
  });

  test('an hour more a week drops no task that could be kept, when none needs another', () => {
    fc.assert(fc.property(anyInput, (input) => {
      const tasks = input.tasks.map((one) => ({ ...one, hours: 1, needs: [] }));
      const less = planOf({ ...input, tasks, ticked: new Map() });
      const more = planOf({ ...input, tasks, ticked: new Map(), hours: input.hours + 7 });
      expect(more.dropped.length).toBeLessThanOrEqual(less.dropped.length);
    }));
  });
});
