import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapText, grade, isComplete, parseNumber, type Answer } from './grade.ts';
import type { Key } from './key.ts';

const choice: Key = { kind: 'choice', right: ['a', 'c'] };
const order: Key = { kind: 'order', steps: ['first', 'second', 'third'] };
const match: Key = { kind: 'match', pairs: ['x', 'y', 'z'] };
const number: Key = { kind: 'number', answer: 30, tolerance: 0, traps: [300, 10] };
const cloze: Key = { kind: 'cloze', blanks: { name: ['min.insync.replicas'], what: ['리더', 'leader'] } };
const options = ['a', 'b', 'c', 'd'];

describe('grade', () => {
  test.each<[string, Key, Answer, boolean, Record<string, boolean>]>([
    ['all right options and no other', choice, { a: 'on', c: 'on' }, true, { a: true, b: true, c: true, d: true }],
    ['one right option missing', choice, { a: 'on' }, false, { a: true, b: true, c: false, d: true }],
    ['a wrong option too', choice, { a: 'on', b: 'on', c: 'on' }, false, { a: true, b: false, c: true, d: true }],
    ['steps in order', order, { first: '1', second: '2', third: '3' }, true, { first: true, second: true, third: true }],
    ['two steps swapped', order, { first: '2', second: '1', third: '3' }, false, { first: false, second: false, third: true }],
    ['the same position twice', order, { first: '1', second: '1', third: '3' }, false, { first: true, second: false, third: true }],
    ['pairs matched', match, { x: 'x', y: 'y', z: 'z' }, true, { x: true, y: true, z: true }],
    ['pairs crossed', match, { x: 'y', y: 'x', z: 'z' }, false, { x: false, y: false, z: true }],
    ['gaps filled, other case and spaces', cloze, { name: ' Min.InSync.Replicas ', what: '리더' }, true, { name: true, what: true }],
    ['a gap in the other language', cloze, { name: '`min.insync.replicas`', what: 'Leader' }, true, { name: true, what: true }],
    ['a gap wrong', cloze, { name: 'min.isr', what: 'leader' }, false, { name: false, what: true }],
    ['a number', number, { value: '30' }, true, { value: true }],
    ['a number with its unit', number, { value: '30 초' }, true, { value: true }],
    ['another number', number, { value: '31' }, false, { value: false }],
  ])('%s', (_name, key, answer, right, parts) => {
    expect(grade(key, answer, options)).toEqual({ right, parts });
  });

  test('a usual wrong number is named', () => {
    expect(grade(number, { value: '300' })).toEqual({ right: false, parts: { value: false }, trap: 0 });
  });

  test('tolerance is inclusive on both sides', () => {
    const key: Key = { kind: 'number', answer: 116, tolerance: 2, traps: [] };
    expect(['113.9', '114', '118', '118.1'].map((value) => grade(key, { value }).right)).toEqual([false, true, true, false]);
  });

  test('exactly one subset of the options is right', () => {
    fc.assert(fc.property(fc.subarray(options), (chosen) => {
      const answer = Object.fromEntries(chosen.map((id) => [id, 'on']));
      expect(grade(choice, answer, options).right).toBe([...chosen].sort().join('') === 'ac');
    }));
  });

  test('never throws, whatever the answer', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.string()), fc.constantFrom(choice, order, match, number, cloze), (answer, key) => {
      expect(typeof grade(key, answer).right).toBe('boolean');
      expect(typeof isComplete(key, answer)).toBe('boolean');
    }));
  });
});

test.each([
  ['30', 30], ['30초', 30], [' 30 s ', 30], ['1,000', 1000], ['1 000', 1000], ['116.5 MB/s', 116.5], ['-1', -1], ['３０', 30], ['.5', 0.5],
  ['', undefined], ['초', undefined], ['30~40', undefined], ['1.2.3', undefined], ['10,00', undefined], ['1e3', undefined],
])('the number in "%s" is %s', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test('gapText is idempotent', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(gapText(gapText(text))).toBe(gapText(text));
  }));
});

test.each<[Key, Answer, boolean]>([
  [choice, {}, false], [choice, { b: 'on' }, true], [order, { first: '1', second: '', third: '3' }, false], [order, { first: '1', second: '1', third: '1' }, true],
  [match, { x: 'y', y: 'x' }, false], [cloze, { name: 'a', what: ' ' }, false], [cloze, { name: 'a', what: 'b' }, true], [number, { value: 'many' }, false], [number, { value: '3' }, true],
])('complete: %o %o', (key, answer, complete) => {
  expect(isComplete(key, answer)).toBe(complete);
});
