import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpus, glossary } from './corpus.fixture.ts';
import { buildIndex, openSections } from './format.ts';
import { createQuick } from './quick.ts';

const quick = createQuick(openSections(buildIndex(corpus.ko, glossary, 'ko').names, null));
const first = (text: string): string | undefined => quick(text, 5, {})[0]?.heading.text;

describe('names as they are spelt', () => {
  test.each([
    ['a name', '파티션', '파티션'], ['with a particle', '파티션을', '파티션'], ['begun', '파티', '파티션'], ['apart', '파 티 션', '파티션'],
  ])('%s', (_name, query, expected) => expect(first(query)).toContain(expected));

  test('what is spelt otherwise is left to the index', () => expect(quick('파티셩', 5, {})).toEqual([]));

  test('only of the kind and topic asked for, and no more than asked for', () => {
    expect(new Set(quick('파티션', 20, { kind: 'term' }).map(({ kind }) => kind))).toEqual(new Set(['term']));
    expect(quick('파티션', 20, { topic: 'nowhere' })).toEqual([]);
    expect(quick('파티션', 1, {})).toHaveLength(1);
  });

  test('marks lie within the texts, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { heading, excerpt } of quick(text, 20, {})) {
        for (const { text: shown, marks } of [heading, excerpt]) for (const [start, end] of marks) expect(start >= 0 && start < end && end <= shown.length).toBe(true);
      }
    }));
  });
});
