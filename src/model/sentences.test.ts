import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown-tree.ts';
import { needsCitation, sentencesOf } from './sentences.ts';

const sentences = (text: string): string[] => sentencesOf(parseMarkdown(text)).map((one) => one.text);

test.each([
  ['기본값은 30초다 [@a]. 다음 문장이다.', ['기본값은 30초다 [@a].', '다음 문장이다.']],
  ['It changed in 4.0. [@a] Next one.', ['It changed in 4.0 [@a].', 'Next one.']],
  ['4.2에서 왔다 [@a] [@b]. 끝.', ['4.2에서 왔다 [@a] [@b].', '끝.']],
  ['`a.b` stays. One', ['`a.b` stays.', 'One']],
  ['# 30초 heading', []],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a table row is one sentence', () => {
  expect(sentences('| a | b |\n|---|---|\n| 30초 | x [@s] |')).toEqual(['a | b', '30초 | x [@s]']);
});

test.each([
  ['기본값은 `5`다', true], ['30초를 기다린다', true], ['since 4.1', true], ['KIP-848', true], ['100,000 files', true], ['2026 was', true], ['about 20 minutes', true], ['the default is `all`', false],
  ['브로커 3대', false], ['`replica.lag.time.max.ms=30000`을 본다', false], ['파티션 0의 리더', false], ['one of two', false],
])('"%s" needs a citation: %s', (text, needs) => {
  expect(needsCitation(text)).toBe(needs);
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    for (const sentence of sentences(text)) needsCitation(sentence);
  }));
});
