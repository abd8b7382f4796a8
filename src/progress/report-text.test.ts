import { describe, expect, it } from 'vitest';
import { langs } from '../text/lang.ts';
import type { ImportReport } from './log.ts';
import { fill, reportText } from './report-text.ts';
import { strings } from './strings.ts';

const nothing: ImportReport = { fault: null, added: 0, known: 0, conflicts: [], refused: [] };

it('fill puts values in and leaves other places alone', () => {
  expect(fill('{a}: {b}, {c}', { a: '{b}', b: 2 })).toBe('{b}: 2, {c}');
});

describe.each(langs)('in %s', (lang) => {
  const words = strings[lang].data;

  it('a whole file refused is one sentence', () => {
    expect(reportText({ ...nothing, fault: 'not-json' }, words)).toBe(words.reasons['not-json']);
  });

  it('a report counts what is new, known, clashing, and refused by reason', () => {
    const refused = (['bad-id', 'bad-time', 'bad-id'] as const).map((reason, index) => ({ index, reason }));
    const text = reportText({ ...nothing, added: 12, known: 34, conflicts: ['x'], refused }, words);
    expect(text.match(/\d+/g)).toEqual(['12', '34', '1', '2', '1']);
    expect(text).toContain(words.reasons['bad-id']);
    expect(text).toContain(words.reasons['bad-time']);
    expect(text).not.toMatch(/[{}]/);
  });

  it('has the same places to fill in as the other language', () => {
    const places = (one: typeof words): string[][] =>
      Object.values(one).map((text) => (typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []).sort() : []));
    expect(places(words)).toEqual(places(strings[lang === 'ko' ? 'en' : 'ko'].data));
  });
});
