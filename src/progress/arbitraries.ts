import fc from 'fast-check';
import { grades, type NewEvent, type StoredEvent } from './event.ts';
import type { Json } from './json.ts';

/** For tests: few names and times, so that events meet, tie and repeat. */
const name = fc.constantFrom('a', 'b', 'c', '__proto__');
const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** Any valid event without its envelope. */
export const newEvent: fc.Arbitrary<NewEvent> = fc.oneof(
  fc.record({ type: fc.constant('quiz.answered' as const), item: name, right: fc.boolean(), answer: json }),
  fc.record({ type: fc.constantFrom('task.ticked' as const, 'task.unticked' as const), task: name }),
  fc.record({ type: fc.constantFrom('page.finished' as const, 'page.unfinished' as const), page: name }),
  fc.record({
    type: fc.constant('question.graded' as const),
    question: name,
    grade: fc.constantFrom(...grades),
    missed: fc.array(name, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('date.set' as const),
    what: fc.constantFrom('interview' as const, 'start' as const),
    date: fc.constantFrom('2026-11-21', '2027-02-28', null),
  }),
  fc.record({
    type: fc.constant('session.started' as const),
    session: name,
    items: fc.array(name, { minLength: 1, maxLength: 3 }),
    mode: fc.constantFrom('instant' as const, 'exam' as const),
    minutes: fc.constantFrom(null, 1, 600),
  }),
  fc.record({ type: fc.constant('session.chosen' as const), session: name, item: name, answer: json }),
  fc.record({ type: fc.constant('session.finished' as const), session: name }),
  fc.record({ type: fc.constantFrom('placement.started' as const, 'placement.finished' as const), placement: name }),
  fc.record({ type: fc.constant('limit.set' as const), cards: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ type: fc.constant('hours.set' as const), hours: fc.integer({ min: 1, max: 60 }) }),
  fc.constant({ type: 'log.exported' as const }),
);

/** Any event of a type or version that this release does not know, with a sound envelope. */
const unknownEvent = fc.oneof(
  fc.record({ type: fc.constantFrom('note.written', 'constructor', '__proto__'), text: json }),
  fc.record({ type: fc.constant('task.ticked'), v: fc.integer({ min: 2, max: 9 }), task: json }),
);

/** Any event as it may stand in a log, known or not; ids out of `ids`, so that they repeat when there are few. */
export function storedEvent(ids: fc.Arbitrary<string>): fc.Arbitrary<StoredEvent> {
  const zone = fc.option(fc.constantFrom(540, 0, -480), { nil: undefined });
  return fc
    .tuple(fc.oneof(newEvent, newEvent, unknownEvent), ids, fc.integer({ min: 0, max: 20 }), zone)
    .map(([body, id, at, minutes]) => {
      const event = { v: 1, ...body, id, at: at * 40_000_000, ...(minutes === undefined ? {} : { zone: minutes }) };
      // As it comes out of a file; keys such as __proto__ are plain keys then.
      return JSON.parse(JSON.stringify(event)) as StoredEvent;
    });
}

/** A log with ids of its own, in any order. */
export const storedLog = fc.uniqueArray(storedEvent(fc.uuid()), { selector: (event) => event.id, maxLength: 30 });

/** Events of few ids: the same id comes with many contents. */
export const clashingLog = fc.array(storedEvent(fc.constantFrom('1', '2', '3', '4', '5')), { maxLength: 12 });

/** A log, and the same in another order. */
export const twoOrders = storedLog.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
);
