import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownTasks, placement, replay, standingsOf, type Answered } from './placement.ts';
import type { ListedItem } from './session.ts';
import { foldEvents } from '../progress/fold.ts';
import type { StoredEvent } from '../progress/event.ts';

const bank = ['kafka', 'cdc', 'flink', 'role'].flatMap((topic) => [1, 2, 3].flatMap((level) => ['a', 'b', 'c'].map((name): ListedItem =>
  ({ id: `${topic}-${level}-${name}`, topic, level, kind: name === 'c' ? 'order' : 'single' }))));
const levelOf = (id: string | null): number => bank.find((item) => item.id === id)?.level ?? 0;

/** Answers a whole placement by a rule. */
const walk = (id: string, rule: (item: string, nth: number) => boolean, more: (answered: Answered[]) => Answered[] = (list) => list): Answered[] => {
  const answered: Answered[] = [];
  for (let { next } = replay(bank, id, answered); next !== null; { next } = replay(bank, id, more(answered))) answered.push({ item: next, right: rule(next, answered.length) });
  return answered;
};

describe('a placement', () => {
  test('begins in the middle, goes up while all is right, down while all is wrong', () => {
    expect(levelOf(replay(bank, 'x', []).next)).toBe(2);
    expect(walk('x', () => true).map(({ item }) => levelOf(item)).slice(0, 4)).toEqual([2, 3, 3, 3]);
    expect(walk('x', () => false).map(({ item }) => levelOf(item)).slice(0, 4)).toEqual([2, 1, 1, 1]);
  });

  test('asks every topic twice, Kafka four times, nothing slow and nothing twice', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (id, rights) => {
      const ids = walk(id, (_, nth) => rights[nth] ?? true).map(({ item }) => item);
      expect(ids).toHaveLength(8);
      expect(new Set(ids).size).toBe(8);
      expect(ids.some((item) => item.endsWith('-c') || item.startsWith('role'))).toBe(false);
      expect(ids.filter((item) => item.startsWith('kafka'))).toHaveLength(4);
    }));
  });

  test('is taken up where it was, whatever else was answered meanwhile', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), fc.array(fc.constantFrom('kafka-1-c', 'role-2-a', 'gone'), { maxLength: 3 }), (id, rights, others) => {
      const rule = (_: string, nth: number): boolean => rights[nth] ?? true;
      const alone = walk(id, rule);
      const disturbed = walk(id, rule, (list) => list.flatMap((one) => [...others.map((item) => ({ item, right: true })), one]));
      expect(disturbed).toEqual(alone);
    }));
  });
});

test('the fold gathers answers between start and end, of the last placement only', () => {
  let at = 0;
  const event = (type: string, more: object): StoredEvent => ({ v: 1, id: `e${at}`, at: (at += 1), type, ...more });
  const answer = (item: string): StoredEvent => event('quiz.answered', { item, right: true, answer: {} });
  const events = [answer('before'), event('placement.started', { placement: 'one' }), answer('lost'), event('placement.started', { placement: 'two' }), answer('mine'),
    event('placement.finished', { placement: 'one' }), answer('too'), event('placement.finished', { placement: 'two' }), answer('after')];
  expect(foldEvents(placement, events)).toEqual({ id: 'two', startedAt: 4, finished: true, answered: [{ item: 'mine', right: true }, { item: 'too', right: true }] });
});

test('standings, and the reading that they let be ticked', () => {
  const list = walk('x', (item) => item.startsWith('kafka') || item === walk('x', () => true).find((one) => one.item.startsWith('cdc'))?.item);
  const standings = standingsOf(replay(bank, 'x', list).list);
  expect(standings.find(({ topic }) => topic === 'kafka')).toEqual({ topic: 'kafka', right: 4, of: 4, standing: 'known' });
  expect(standings.find(({ topic }) => topic === 'flink')?.standing).toBe('new');
  const tasks = [{ id: 'read-kafka', topics: ['kafka'] }, { id: 'done', topics: ['kafka'] }, { id: 'both', topics: ['kafka', 'flink'] }, { id: 'no-chapter', topics: [] }];
  expect(knownTasks(tasks, new Set(['kafka']), new Set(['done']))).toEqual(['read-kafka']);
});
