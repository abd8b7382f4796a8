import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CardState } from './cards.ts';
import { countOf, isShown, questionOfTheDay, statesOf, type FilteredQuestion } from './question-state.ts';

const card = (change: Partial<CardState>): CardState => ({ stability: 5, difficulty: 5, day: 100, grade: 'good', missed: [], ...change });

test.each([
  ['never graded', undefined, 110, ['unseen']],
  ['graded well today', card({ day: 110 }), 110, []],
  ['graded well, not yet due', card({}), 103, []],
  ['due', card({}), 105, ['due']],
  ['answered with effort', card({ grade: 'hard' }), 101, ['weak']],
  ['could not, and due', card({ grade: 'again' }), 110, ['due', 'weak']],
  ['good but for a point', card({ missed: ['x'] }), 101, ['weak']],
] as const)('%s', (_, one, today, states) => {
  expect([...statesOf(one, null, today)]).toEqual(states);
});

const question = (topic: string, level: string, ...states: string[]): FilteredQuestion => ({ topic, level, states: new Set(states) });
const bank = [question('kafka', '1', 'unseen'), question('kafka', '2', 'due', 'weak'), question('flink', '2', 'weak'), question('flink', '3')];
const any = { topic: null, level: null, state: null };

test('filters add up, and a state may be one of several', () => {
  expect(bank.filter((one) => isShown(one, any))).toHaveLength(4);
  expect(bank.filter((one) => isShown(one, { ...any, state: 'weak' }))).toHaveLength(2);
  expect(bank.filter((one) => isShown(one, { topic: 'kafka', level: '2', state: 'due' }))).toEqual([bank[1]]);
  expect(bank.filter((one) => isShown(one, { ...any, topic: 'nothing' }))).toEqual([]);
});

test('a count is what choosing that value would show', () => {
  fc.assert(fc.property(fc.array(fc.record({ topic: fc.constantFrom('a', 'b'), level: fc.constantFrom('1', '2'), states: fc.subarray(['unseen', 'due', 'weak']).map((list) => new Set(list)) })),
    fc.constantFrom('topic' as const, 'level' as const, 'state' as const), fc.constantFrom(null, 'a', '1', 'due'), fc.constantFrom(null, 'b'), (list, field, value, topic) => {
      const filter = { ...any, topic };
      expect(countOf(list, filter, field, value)).toBe(list.filter((one) => isShown(one, { ...filter, [field]: value })).length);
    }));
});

test('a question of the day: the same all day, each once a round', () => {
  const ids = Array.from({ length: 7 }, (_, place) => `q${place}`);
  const round = (n: number): (string | undefined)[] => Array.from({ length: 7 }, (_, day) => questionOfTheDay(ids, n * 7 + day));
  expect([...round(2963)].sort()).toEqual(ids);
  expect(round(2963)).not.toEqual(round(2964));
  expect(questionOfTheDay([...ids].reverse(), 20_778)).toBe(questionOfTheDay(ids, 20_778));
  expect(questionOfTheDay([], 20_778)).toBeUndefined();
});
