import { expect, test } from 'vitest';
import { hrefOf, indexUrl, withSlash } from './links.ts';

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
  expect(indexUrl({ base: withSlash('/sub'), lang: 'en' })).toBe('/sub/data/search/en.json');
  expect(indexUrl({ base: withSlash('/'), lang: 'ko' })).toBe('/data/search/ko.json');
});
