import { expect, test } from 'vitest';
import { forgetSearches, keepSearch, recentSearches } from './recent.ts';
import type { RecentStore } from './recent.ts';

const storeWith = (start?: string): RecentStore => {
  const values = new Map<string, string>(start === undefined ? [] : [['mulgil.search.recent', start]]);
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
};
const blocked: RecentStore = {
  getItem() { throw new Error('blocked'); }, setItem() { throw new Error('blocked'); }, removeItem() { throw new Error('blocked'); },
};

test('the last first, each once, six of them, none empty or without end', () => {
  const store = storeWith();
  for (const query of ['a', 'b', 'c', ' a ', '', 'd', 'e', 'f', 'g', 'x'.repeat(500)]) keepSearch(store, query);
  expect(recentSearches(store)).toEqual(['x'.repeat(80), 'g', 'f', 'e', 'd', 'a']);
  forgetSearches(store);
  expect(recentSearches(store)).toEqual([]);
});

test.each(['{', 'null', '{"a":1}', '[1, null, ""]'])('what is no list of words is none: %s', (start) => {
  expect(recentSearches(storeWith(start))).toEqual([]);
});

test('blocked storage is no error', () => {
  expect(recentSearches(blocked)).toEqual([]);
  keepSearch(blocked, 'a');
  forgetSearches(blocked);
});
