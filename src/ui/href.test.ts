import { expect, test } from 'vitest';
import { href } from './href.ts';

test.each([
  ['/', 'ko', '/', '/'],
  ['/', 'en', '/', '/en/'],
  ['/', 'en', '/sub/', '/sub/en/'],
  ['/guide/kafka/replication', 'ko', '/', '/guide/kafka/replication/'],
  ['/guide/kafka/replication#isr', 'ko', '/', '/guide/kafka/replication/#isr'],
  ['/guide/kafka/replication#isr', 'en', '/sub', '/sub/en/guide/kafka/replication/#isr'],
  ['/about', 'ko', '/sub/', '/sub/about/'],
  ['https://kafka.apache.org/', 'en', '/sub/', 'https://kafka.apache.org/'],
  ['#isr', 'en', '/sub/', '#isr'],
] as const)('%s in %s under %s is %s', (path, lang, base, expected) => {
  expect(href(path, lang, base)).toBe(expected);
});
