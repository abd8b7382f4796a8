import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../progress/event.ts';
import { foldEvents } from '../progress/fold.ts';
import { currentSession } from './current-session.ts';
import { allowed, pick, planFrom, queryOf, scoreByTopic, secondsLeft, type ListedItem, type Wish } from './session.ts';

const item = (id: string, topic = 'kafka', kind = 'single'): ListedItem => ({ id, topic, kind, level: 2 });
const bank = [item('a'), item('b', 'flink'), item('c', 'flink', 'order'), item('d', 'kafka', 'order')];
const wish: Wish = { topics: [], kinds: [], only: 'all', count: 10 };
const known = new Map([['a', { lastRight: false }], ['b', { lastRight: true }]]);

describe('what is asked', () => {
  test.each([
    ['everything', {}, ['a', 'b', 'c', 'd']],
    ['a topic', { topics: ['flink'] }, ['b', 'c']],
    ['a topic and a kind', { topics: ['flink'], kinds: ['order'] }, ['c']],
    ['what was missed', { only: 'missed' }, ['a']],
    ['what is new', { only: 'unseen' }, ['c', 'd']],
    ['a topic that is not there', { topics: ['x'] }, []],
  ] as const)('%s', (_, change, ids) => {
    expect(allowed(bank, { ...wish, ...change }, known).map(({ id }) => id)).toEqual(ids);
  });

  test('a pick is of the allowed, each once, no more than wanted, the same by the same seed', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/)), fc.integer({ min: 1, max: 12 }), fc.nat(), (ids, count, seed) => {
      const items = ids.map((id) => item(id));
      const picked = pick(items, { ...wish, count }, new Map(), seed);
      expect(picked).toHaveLength(Math.min(count, ids.length));
      expect(new Set(picked).size).toBe(picked.length);
      expect(picked.every((id) => ids.includes(id))).toBe(true);
      expect(pick(items, { ...wish, count }, new Map(), seed)).toEqual(picked);
    }));
  });
});

describe('a session in the URL', () => {
  test('comes back as it was', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), fc.constantFrom('instant' as const, 'exam' as const), fc.option(fc.integer({ min: 1, max: 600 })), (items, mode, minutes) => {
      expect(planFrom(`?${queryOf({ items, mode, minutes })}`, bank)).toEqual({ plan: { items, mode, minutes }, gone: [] });
    }));
  });

  test.each([
    ['', undefined],
    ['?items=', undefined],
    ['?items=a,zz,a', { plan: { items: ['a'], mode: 'instant', minutes: null }, gone: ['zz'] }],
    ['?items=zz', { plan: { items: [], mode: 'instant', minutes: null }, gone: ['zz'] }],
    ['?items=a&mode=fast&minutes=-3', { plan: { items: ['a'], mode: 'instant', minutes: null }, gone: [] }],
    ['?items=a&mode=exam&minutes=1e9', { plan: { items: ['a'], mode: 'exam', minutes: null }, gone: [] }],
  ])('%s', (query, plan) => {
    expect(planFrom(query, bank)).toEqual(plan);
  });
});

test.each([[0, null, 99, null], [0, 1, 0, 60], [0, 1, 59_001, 1], [0, 1, 60_000, 0], [0, 1, 999_999, 0]])('begun at %i with %o minutes, at %i: %o s are left', (startedAt, minutes, now, left) => {
  expect(secondsLeft(startedAt, minutes, now)).toBe(left);
});

test('the score is told by topic', () => {
  expect(scoreByTopic(bank, new Set(['b', 'c', 'd']))).toEqual([{ topic: 'kafka', right: 1, of: 2 }, { topic: 'flink', right: 2, of: 2 }]);
});

describe('the session that was begun last', () => {
  const after = (...events: NewEvent[]) => foldEvents(currentSession, events.map((event, place) => ({ ...event, v: 1, id: `e${place}`, at: place + 1 })));
  const begin = (session: string): NewEvent => ({ type: 'session.started', session, items: ['a', 'b'], mode: 'exam', minutes: 20 });

  test('keeps the last choice of each item until it is finished', () => {
    const state = after(begin('s'), { type: 'session.chosen', session: 's', item: 'a', answer: { x: 'on' } }, { type: 'session.chosen', session: 's', item: 'a', answer: { y: 'on' } }, { type: 'session.chosen', session: 'other', item: 'b', answer: {} });
    expect(state).toMatchObject({ id: 's', startedAt: 1, finished: false });
    expect([...(state?.chosen ?? [])]).toEqual([['a', { y: 'on' }]]);
  });

  test('is over when finished, and a late choice changes nothing', () => {
    const state = after(begin('s'), { type: 'session.finished', session: 's' }, { type: 'session.chosen', session: 's', item: 'a', answer: {} });
    expect(state).toMatchObject({ finished: true, chosen: new Map() });
  });

  test('a new one takes its place', () => {
    expect(after(begin('s'), begin('t'))).toMatchObject({ id: 't', finished: false });
    expect(after()).toBeNull();
  });
});
