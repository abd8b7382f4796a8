import { expect, test } from 'vitest';
import { foundWords, hitHref, hrefOf, tierUrls, withSlash } from './links.ts';
import type { Hit } from './types.ts';

test.each([
  ['/guide/kafka', 'isr', '/', 'ko', '/guide/kafka/#isr'],
  ['/guide/kafka/', null, '/sub/', 'en', '/sub/en/guide/kafka/'],
  ['/', null, '/', 'ko', '/'],
  ['/', null, '/sub/', 'en', '/sub/en/'],
  ['/glossary', '한글', '/', 'ko', '/glossary/#%ED%95%9C%EA%B8%80'],
] as const)('%s #%s under %s in %s', (path, id, base, lang, expected) => {
  expect(hrefOf(path, id, { base, lang })).toBe(expected);
});

test('the index stands under the base', () => {
  expect(tierUrls({ base: withSlash('/sub'), lang: 'en' })).toEqual({ names: '/sub/data/search/names.en.json', bodies: '/sub/data/search/bodies.en.json', other: '/sub/data/search/names.ko.json' });
  expect(tierUrls({ base: withSlash('/'), lang: 'ko' }).names).toBe('/data/search/names.ko.json');
});

const hit: Hit = {
  path: '/guide/a', headingId: 'one', kind: 'guide', topic: null, page: 'A', score: 1,
  heading: { text: '리밸런싱과 ISR', marks: [[0, 4]] }, excerpt: { text: '리밸런싱 & Rebalance', marks: [[0, 4], [7, 16]] },
};

test('a hit leads to its heading, with the words that were found, each once', () => {
  expect(foundWords(hit)).toEqual(['리밸런싱', 'rebalance']);
  expect(hitHref(hit, { base: '/sub/', lang: 'en' })).toBe(`/sub/en/guide/a/?found=${encodeURIComponent('리밸런싱')},rebalance#one`);
  const bare = { ...hit, heading: { text: 'x', marks: [] }, excerpt: { text: '', marks: [] } };
  expect(hitHref(bare, { base: '/', lang: 'ko' })).toBe('/guide/a/#one');
});

test('a quiz item leads to where it is asked', () => {
  expect(hitHref({ ...hit, kind: 'quiz', path: '/quiz', headingId: 'an-item' }, { base: '/', lang: 'ko' })).toBe('/quiz/?items=an-item');
});
