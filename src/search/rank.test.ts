import { describe, expect, test } from 'vitest';
import type { Section } from './format.ts';
import type { Match } from './match.ts';
import { order, spread, sum } from './rank.ts';
import type { Standing } from './rank.ts';

const section = (path: string, heading: string | null, more: Partial<Section> = {}): Section =>
  ({ path, kind: 'guide', topic: null, page: path, headingId: heading, heading, names: [], text: '', generic: false, ...more });
const match = (...scores: [number, number][]): Match =>
  ({ scores: new Map(scores), terms: new Set(), typed: [], readAs: null });
const numbers = (found: readonly Standing[]): number[] => found.map((standing) => standing.section);
const ranked = (matches: Match[], sections: Section[], phrase = '뷁'): number[] =>
  numbers(order(sum(matches, sections, new Set()), sections, phrase, 1));

const three = ['Static membership', 'Rebalancing', 'Rebalancing, cooperative'].map((name) => section(`/${name}`, name));
const even = match([0, 5], [1, 5], [2, 5]);

test('among equals: the name that is the query, then the one that holds it, then the order of the index', () => {
  expect(ranked([even], three, 'rebalancing')).toEqual([1, 2, 0]);
  expect(ranked([even], three)).toEqual([0, 1, 2]);
});

test('all that was asked for before a part of it', () => {
  expect(ranked([match([0, 1], [1, 2]), match([0, 1])], three)).toEqual([0, 1]);
});

test.each([
  ['a guide before a page that says the same', { kind: 'page' }],
  ['what a section is about before what every page has', { generic: true }],
] as const)('%s', (_name, more) => {
  expect(ranked([match([0, 1], [1, 1])], [section('/a', 'a', more), section('/b', 'b')])).toEqual([1, 0]);
});

test('the kind that the query names', () => {
  const kinds = [section('/a', 'a'), section('/b', 'b', { kind: 'lab' })];
  expect(numbers(order(sum([match([0, 1], [1, 1])], kinds, new Set(['lab'])), kinds, '뷁', 1))).toEqual([1, 0]);
});

describe('spread', () => {
  const standings = (scores: number[]): Standing[] => scores.map((score, at) => ({ section: at, score }));

  test('no more than three of a page, the second and third further down; no more than the limit', () => {
    const eight = Array.from({ length: 8 }, (_, at) => section(at < 5 ? '/a' : '/b', `${at}`));
    expect(numbers(spread(standings([8, 7.9, 7.8, 7.7, 7.6, 7.5, 7.4, 7.3]), eight, 9))).toEqual([0, 5, 1, 6, 2, 7]);
    expect(numbers(spread(standings([8, 7.9, 7.8, 7.7, 7.6, 7.5, 7.4, 7.3]), eight, 2))).toEqual([0, 5]);
  });

  test('terms stand on one page and are no parts of one another', () => {
    const terms = Array.from({ length: 5 }, (_, at) => section('/glossary', null, { kind: 'term', headingId: `${at}` }));
    expect(numbers(spread(standings([5, 4, 3, 2, 1]), terms, 9))).toEqual([0, 1, 2, 3, 4]);
  });
});
