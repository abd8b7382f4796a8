import { describe, expect, test } from 'vitest';
import type { Match } from './match.ts';
import { rank, squeeze } from './rank.ts';
import type { Ranked } from './rank.ts';

const section = (path: string, heading: string, more: Partial<Ranked> = {}): Ranked =>
  ({ path, kind: 'guide', title: '', heading: squeeze(heading), squeezed: squeeze(heading), first: false, ...more });
const match = (...scores: [number, number][]): Match =>
  ({ scores: new Map(scores), terms: new Set(), typed: [], readAs: null });
const order = (...found: ReturnType<typeof rank>): number[] => found.map((standing) => standing.section);

describe('rank', () => {
  const names = ['Static membership', 'Rebalancing', 'Rebalancing, cooperative'];
  const three = names.map((name) => section(`/${name}`, name));
  const even = match([0, 5], [1, 5], [2, 5]);

  test('among equals: the name that is the query, then the one that holds it, then the order of the index', () => {
    expect(order(...rank([even], three, ['rebalancing'], { limit: 9 }))).toEqual([1, 2, 0]);
    expect(order(...rank([even], three, ['뷁'], { limit: 9 }))).toEqual([0, 1, 2]);
  });

  test('another spelling of the query counts as the query', () => {
    expect(order(...rank([even], three, ['리밸런싱'], { limit: 9, spellings: ['rebalancing'] }))).toEqual([1, 2, 0]);
  });

  test('all that was asked for before a part of it, however good the part', () => {
    const both = rank([match([0, 1], [1, 3]), match([0, 1])], three, ['a', 'b'], { limit: 9 });
    expect(order(...both)).toEqual([0, 1]);
  });

  test('no more than three of a page, no more than the limit', () => {
    const one = Array.from({ length: 8 }, (_, at) => section(at < 5 ? '/a' : '/b', ''));
    const all = match(...one.map((_, at): [number, number] => [at, 9 - at]));
    expect(order(...rank([all], one, ['x'], { limit: 9 }))).toEqual([0, 1, 2, 5, 6, 7]);
    expect(order(...rank([all], one, ['x'], { limit: 4 }))).toEqual([0, 1, 2, 5]);
  });

  test('a guide before a page that says the same', () => {
    const kinds = [section('/a', '', { kind: 'page' }), section('/b', '')];
    expect(order(...rank([match([0, 1], [1, 1])], kinds, ['x'], { limit: 9 }))).toEqual([1, 0]);
  });
});
