import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedOf } from '../text/seed.ts';
import { randomFrom, shuffled } from './shuffle.ts';

test('the same seed gives the same order, whatever was shuffled before', () => {
  const mix = (): number[] => shuffled([1, 2, 3, 4, 5], randomFrom(seedOf('kafka-isr-why')));
  expect(mix()).toEqual(mix());
});

test('nothing is lost or doubled, and the given order never stays', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 7 }), fc.string(), (things, id) => {
    const mixed = shuffled(things, randomFrom(seedOf(id)));
    expect([...mixed].sort()).toEqual([...things].sort());
    expect(mixed).not.toEqual(things);
  }));
});

test('over many ids the first thing lands on every place', () => {
  const places = new Set(Array.from({ length: 200 }, (_, i) => shuffled(['a', 'b', 'c', 'd'], randomFrom(seedOf(`item-${i}`))).indexOf('a')));
  expect([...places].sort()).toEqual([0, 1, 2, 3]);
});
