import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEvent, storedEvent } from './arbitraries.ts';
import { MAX_AT, type StoredEvent, typeRules } from './event.ts';
import { interpret, MAX_EVENT, refusal, type Vocabulary } from './interpret.ts';

const tick = { v: 1, id: 'e1', at: 1_000, type: 'task.ticked', task: 'w1-install' };
const graded = { v: 1, id: 'e1', at: 1, type: 'question.graded', question: 'q', grade: 'good', missed: ['p1'] };
const answered = { v: 1, id: 'e1', at: 1, type: 'quiz.answered', item: 'i', right: false, answer: ['b'] };
const dated = { v: 1, id: 'e1', at: 1, type: 'date.set', what: 'interview', date: '2026-11-21' };
const { task: _task, ...noTask } = tick;

describe('refusal', () => {
  it.each<[string, unknown, string | null]>([
    ['a tick', tick, null],
    ['with a zone', { ...tick, zone: 540 }, null],
    ['with a field of a later release', { ...tick, device: 'phone' }, null],
    ['an unknown type', { ...noTask, type: 'note.written' }, null],
    ['a type called like a method', { ...noTask, type: 'constructor' }, null],
    ['a later version of a known type', { ...noTask, v: 2 }, null],
    ['null', null, 'not-an-event'],
    ['a list', [tick], 'not-an-event'],
    ['no id', { ...tick, id: undefined }, 'bad-id'],
    ['an empty id', { ...tick, id: '' }, 'bad-id'],
    ['an endless id', { ...tick, id: 'x'.repeat(201) }, 'bad-id'],
    ['a date for a time', { ...tick, at: '2026-11-21' }, 'bad-time'],
    ['a time before the epoch', { ...tick, at: -1 }, 'bad-time'],
    ['half a millisecond', { ...tick, at: 0.5 }, 'bad-time'],
    ['the last time', { ...tick, at: MAX_AT }, null],
    ['a time after it', { ...tick, at: MAX_AT + 1 }, 'bad-time'],
    ['a number for a type', { ...tick, type: 7 }, 'bad-type'],
    ['no version', { ...tick, v: undefined }, 'bad-version'],
    ['version 0', { ...tick, v: 0 }, 'bad-version'],
    ['null for a zone', { ...tick, zone: null }, 'bad-zone'],
    ['a zone two days off', { ...tick, zone: 2880 }, 'bad-zone'],
    ['a missing field', noTask, 'bad-fields'],
    ['a field under __proto__ only', JSON.parse(`{"__proto__":${JSON.stringify(tick)}}`), 'bad-id'],
    ['an inherited field', Object.assign(Object.create({ task: 'a' }) as object, noTask), 'bad-fields'],
    ['a list for a name', { ...tick, task: ['a'] }, 'bad-fields'],
    ['infinity in an unknown field', { ...tick, more: Number.POSITIVE_INFINITY }, 'bad-fields'],
    ['an answer of any JSON', { ...answered, answer: { pairs: [['a', null]] } }, null],
    ['no answer', { ...answered, answer: undefined }, 'bad-fields'],
    ['right as a word', { ...answered, right: 'true' }, 'bad-fields'],
    ['an endless answer', { ...answered, answer: 'x'.repeat(MAX_EVENT) }, 'too-large'],
    ['a grade', graded, null],
    ['an unknown grade', { ...graded, grade: 'perfect' }, 'bad-fields'],
    ['missed with a number', { ...graded, missed: [1] }, 'bad-fields'],
    ['a date', dated, null],
    ['a date taken back', { ...dated, date: null }, null],
    ['30 February', { ...dated, date: '2027-02-30' }, 'bad-fields'],
    ['month 13', { ...dated, date: '2027-13-01' }, 'bad-fields'],
    ['a date with a time', { ...dated, date: '2027-01-01T00:00' }, 'bad-fields'],
    ['a date of something else', { ...dated, what: 'birthday' }, 'bad-fields'],
    ['hours a week', { v: 1, id: 'e', at: 1, type: 'hours.set', hours: 60 }, null],
    ['no hours', { v: 1, id: 'e', at: 1, type: 'hours.set', hours: 0 }, 'bad-fields'],
    ['more hours than a week is studied', { v: 1, id: 'e', at: 1, type: 'hours.set', hours: 61 }, 'bad-fields'],
    ['an export', { v: 1, id: 'e', at: 1, type: 'log.exported' }, null],
  ])('%s', (_name, event, expected) => {
    expect(refusal(event)).toBe(expected);
  });

  it('takes no random JSON and never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(refusal(value)).not.toBeNull();
    }));
  });

  it('refuses a known type once any one of its fields is gone or wrong', () => {
    const place = fc.nat({ max: 10 });
    const wrong = fc.constantFrom(undefined, -7, '', {}, [1]);
    fc.assert(fc.property(newEvent, place, wrong, (event, at, value) => {
      const fields = Object.keys(typeRules[event.type].fields);
      const field = fields[at % fields.length];
      fc.pre(field !== undefined);
      // Any JSON is an answer, so that field can only be gone.
      const broken = { ...event, v: 1, id: 'e', at: 1, [field]: field === 'answer' ? undefined : value };
      expect(refusal(broken)).toBe('bad-fields');
    }));
  });

  it('takes every event that a log may hold', () => {
    fc.assert(fc.property(storedEvent(fc.uuid()), (event) => {
      expect(refusal(event)).toBeNull();
    }));
  });
});

describe('upcasters', () => {
  const words: Vocabulary = {
    rules: {
      'task.ticked': { v: 3, fields: { task: (value) => typeof value === 'string', how: (value) => value === 'hand' } },
    },
    upcasters: {
      'task.ticked': {
        1: ({ name, ...rest }) => ({ ...rest, task: (name as string).toLowerCase() }),
        2: (event) => ({ ...event, how: 'hand' }),
      },
    },
  };
  const old = { v: 1, id: 'e', at: 1, type: 'task.ticked', name: 'Install' };

  it('bring an old event to the current version, step by step, and leave the stored one alone', () => {
    const before = structuredClone(old);
    expect(interpret(old, words)).toEqual({ v: 3, id: 'e', at: 1, type: 'task.ticked', task: 'install', how: 'hand' });
    expect(old).toEqual(before);
  });

  it.each<[string, StoredEvent, unknown]>([
    ['start in the middle', { ...old, v: 2, task: 'a' }, expect.objectContaining({ v: 3, task: 'a' })],
    ['that throw make the event bad', { v: 1, id: 'e', at: 1, type: 'task.ticked' }, 'bad'],
    ['do not apply to a later version', { ...old, v: 4 }, 'opaque'],
  ])('%s', (_name, event, expected) => {
    expect(interpret(event, words)).toEqual(expected);
  });

  it('that are missing leave the event opaque, not lost', () => {
    expect(interpret(old, { ...words, upcasters: {} })).toBe('opaque');
    expect(refusal(old, { ...words, upcasters: {} })).toBeNull();
  });
});
