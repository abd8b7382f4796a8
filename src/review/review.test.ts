import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../progress/event.ts';
import { dayNumber, dayOf } from '../progress/day.ts';
import { foldEvents } from '../progress/fold.ts';
import { cards } from './cards.ts';
import { afterReview, intervalOf, recallOn, type Memory } from './memory.ts';
import { dueDay, gainOf, isAhead, lastDays, queueOn, type Card } from './schedule.ts';

const grade = fc.constantFrom('again' as const, 'hard' as const, 'good' as const, 'easy' as const);
const day = fc.integer({ min: 20_000, max: 20_400 });
/** A memory as reviews make it. */
const memory = fc.tuple(day, fc.array(fc.tuple(grade, fc.integer({ min: 1, max: 60 })), { maxLength: 8 }), grade).map(([first, later, begin]) =>
  later.reduce<Memory>((before, [next, gap]) => afterReview(before, next, before.day + gap), afterReview(undefined, begin, first)));
const deck = fc.array(fc.record({ memory, weight: fc.integer({ min: 1, max: 3 }) }), { maxLength: 40 })
  .map((list): Card[] => list.map((card, place) => ({ ...card, id: `c${place}` })));

describe('memory', () => {
  test('recall is certain on the day itself, 0.9 after as many days as the stability, and never rises', () => {
    fc.assert(fc.property(memory, fc.integer({ min: 0, max: 400 }), (one, days) => {
      expect(recallOn(one, one.day)).toBeCloseTo(1, 6);
      expect(recallOn(one, one.day + days + 1)).toBeLessThanOrEqual(recallOn(one, one.day + days));
    }));
    const tenDays: Memory = { stability: 10, difficulty: 5, day: 0 };
    expect(recallOn(tenDays, 10)).toBeCloseTo(0.9, 4);
    expect(intervalOf(tenDays, 0.9)).toBe(10);
  });

  test('a better grade is never remembered for a shorter time', () => {
    fc.assert(fc.property(memory, fc.integer({ min: 1, max: 60 }), (one, gap) => {
      const [again, hard, good, easy] = (['again', 'hard', 'good', 'easy'] as const).map((each) => afterReview(one, each, one.day + gap).stability) as [number, number, number, number];
      expect([again <= hard, hard <= good, good <= easy]).toEqual([true, true, true]);
    }));
  });

  test('a clock set back counts as the same day', () => {
    const one = afterReview(undefined, 'good', 100);
    expect(afterReview(one, 'good', 90)).toEqual(afterReview(one, 'good', 100));
  });
});

describe('days', () => {
  test.each([['1970-01-01', 0], ['2026-11-21', 20_778], ['2028-02-29', 21_243]])('%s is %i', (text, number) => {
    expect(dayNumber(text)).toBe(number);
    expect(dayOf(number)).toBe(text);
  });
});

describe('schedule', () => {
  test('no card is due past an interview that lies ahead, and every card is due later than it was reviewed, or on that day', () => {
    fc.assert(fc.property(memory, day, fc.option(day), (one, today, interview) => {
      const due = dueDay(one, interview, today);
      if (isAhead(interview, today)) expect(due).toBeLessThanOrEqual(interview);
      else expect(due).toBeGreaterThan(one.day);
    }));
  });

  test('a day holds no more than the limit, no card twice, none that was reviewed today', () => {
    fc.assert(fc.property(deck, day, fc.option(day), fc.integer({ min: 1, max: 20 }), (list, today, interview, limit) => {
      const queue = queueOn(list, { interview, limit }, today);
      expect(queue.now.length).toBeLessThanOrEqual(limit);
      expect(new Set(queue.now.map(({ id }) => id)).size).toBe(queue.now.length);
      expect(queue.now.every((card) => card.memory.day < today)).toBe(true);
      expect(queue.waiting).toBeGreaterThanOrEqual(0);
      expect(queue.unfit).toBeLessThanOrEqual(queue.now.length + queue.waiting);
    }));
  });

  test('the order of the cards does not matter', () => {
    fc.assert(fc.property(deck, day, fc.option(day), (list, today, interview) => {
      expect(queueOn([...list].reverse(), { interview, limit: 5 }, today)).toEqual(queueOn(list, { interview, limit: 5 }, today));
    }));
  });

  const at = (stability: number, last: number, weight = 1): Card => ({ id: `s${stability}w${weight}`, memory: { stability, difficulty: 5, day: last }, weight });

  test('without a date only what is due is asked, the most forgotten first', () => {
    const queue = queueOn([at(30, 100), at(2, 100), at(5, 100)], { interview: null, limit: 5 }, 110);
    expect(queue).toMatchObject({ now: [{ id: 's2w1' }, { id: 's5w1' }], waiting: 0, unfit: 0 });
  });

  test('over the limit the rest waits, and is there tomorrow', () => {
    const list = [at(2, 100), at(3, 100), at(4, 100)];
    expect(queueOn(list, { interview: null, limit: 1 }, 110)).toMatchObject({ now: [{ id: 's2w1' }], waiting: 2 });
    expect(queueOn(list, { interview: null, limit: 5 }, 111).now).toHaveLength(3);
  });

  test('the day before the interview everything worthwhile is asked, important ones first among equals', () => {
    const list = [at(20, 90), at(20, 90, 3), at(400, 108)];
    expect(queueOn(list, { interview: 111, limit: 5 }, 110).now.map(({ id }) => id)).toEqual(['s20w3', 's20w1']);
  });

  test('what finds no room before the interview is counted', () => {
    const list = Array.from({ length: 30 }, (_, place): Card => ({ ...at(5, 80), id: `c${place}` }));
    expect(queueOn(list, { interview: 112, limit: 5 }, 110)).toMatchObject({ waiting: 25, unfit: 20 });
  });

  test('a date that is past counts as none', () => {
    const list = [at(5, 80), at(300, 80)];
    expect(queueOn(list, { interview: 100, limit: 5 }, 110)).toEqual(queueOn(list, { interview: null, limit: 5 }, 110));
    expect(lastDays).toBe(10);
  });

  test('a review in the last days is expected to raise the chance of recall in the interview', () => {
    fc.assert(fc.property(memory, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 10 }), (one, gap, left) => {
      expect(gainOf(one, one.day + gap, one.day + gap + left)).toBeGreaterThan(0);
    }));
  });
});

describe('cards', () => {
  const noon = Date.UTC(2026, 10, 21, 3);
  const log = (...events: [at: number, event: NewEvent, zone?: number][]) => foldEvents(cards, events.map(([at, event, zone = 540], place) => ({ ...event, v: 1, id: `e${place}`, at, zone })));
  const answer = (right: boolean): NewEvent => ({ type: 'quiz.answered', item: 'a', right, answer: {} });

  test('a missed item is known worse than one answered rightly', () => {
    const missed = log([noon, answer(false)]).get('item:a');
    const right = log([noon, answer(true)]).get('item:a');
    expect(missed?.stability).toBeLessThan(right?.stability ?? 0);
  });

  test('the first answer of a day counts', () => {
    const state = log([noon, answer(false)], [noon + 60_000, answer(true)]);
    expect(state.get('item:a')).toMatchObject({ grade: 'again', day: 20_778 });
  });

  test('midnight is the reader\'s own', () => {
    const beforeMidnight = Date.UTC(2026, 10, 21, 14, 59);
    expect(log([beforeMidnight, answer(true)]).get('item:a')?.day).toBe(20_778);
    expect(log([beforeMidnight + 60_000, answer(true)]).get('item:a')?.day).toBe(20_779);
  });

  test('travelling west repeats no review', () => {
    const state = log([Date.UTC(2026, 10, 21, 16), answer(true)], [Date.UTC(2026, 10, 21, 20), answer(false), -480]);
    expect(state.get('item:a')).toMatchObject({ grade: 'good', day: 20_779 });
  });

  test('a question keeps the points that were missed last', () => {
    const graded = (missed: string[]): NewEvent => ({ type: 'question.graded', question: 'q', grade: 'hard', missed });
    expect(log([noon, graded(['x', 'y'])], [noon + 1, graded(['y'])]).get('question:q')).toMatchObject({ grade: 'hard', missed: ['y'] });
  });
});
