import { expect, test } from 'vitest';
import { byPage } from './groups.ts';
import type { Hit } from './types.ts';

const hit = (path: string, headingId: string): Hit =>
  ({ path, headingId, kind: 'guide', page: path, heading: headingId, score: 1, excerpt: { text: '', marks: [] } });

test('a page stands where its best hit stood, its hits together and in order', () => {
  const groups = byPage([hit('/b', '1'), hit('/a', '2'), hit('/b', '3')]);
  const ids = groups.map(({ path, hits }) => [path, hits.map(({ headingId }) => headingId)]);
  expect(ids).toEqual([['/b', ['1', '3']], ['/a', ['2']]]);
});
