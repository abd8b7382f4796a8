import { expect, test } from 'vitest';
import { goodContent } from './fixtures/content.ts';
import { oldSources } from './old-sources.ts';
import { readSite } from './site.ts';

const { site } = readSite(goodContent());

test.each([
  ['the day it was read', '2026-11-21', 0],
  ['a year later', '2027-11-21', 0],
  ['a year and a day later', '2027-11-22', 1],
  ['from a leap day', '2028-02-29', 1],
])('%s', (_, today, n) => {
  expect(oldSources(site, today)).toHaveLength(n);
});

test('it is named with its line', () => {
  expect(oldSources(site, '2028-01-01')).toEqual([{ id: 'kafka-broker', read: '2026-11-21', file: 'content/sources.yml', line: 7 }]);
});
