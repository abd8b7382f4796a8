import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOnce } from '../model/content.ts';
import { glossaryAliases, searchSections } from '../model/search-sections.ts';
import { langs } from '../text/lang.ts';
import type { Lang } from '../text/lang.ts';
import { buildIndex } from './format.ts';
import { openIndex } from './index.ts';
import type { SearchIndex } from './index.ts';
import { placeOf, readRelevance } from './relevance.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const { regressions } = parse(read('regressions.yml')) as { regressions: { lang: Lang; query: string }[] };
const relevance = readRelevance(read('relevance.yml'));

let indexes: Record<Lang, SearchIndex>;
beforeAll(() => {
  const { site } = readOnce();
  const [ko, en] = langs.map((lang) => {
    const { names, bodies } = buildIndex(searchSections(site, lang), glossaryAliases(site), lang);
    return openIndex(names, bodies);
  });
  if (ko && en) indexes = { ko, en };
}, 60_000);

describe('found wrong once, on the content as it is', () => {
  test.each(regressions)('$lang: $query', ({ lang, query }) => {
    const answers = relevance.find((one) => one.lang === lang && one.query === query)?.answers;
    const found = indexes[lang].query(query, { limit: 3 }).map(placeOf);
    expect(found.some((place) => answers?.includes(place)), `${found.join(', ')} instead of ${answers?.join(', ') ?? 'what the set has'}`).toBe(true);
  });
});

describe('bad input, on the content as it is', () => {
  test.each([
    ['one letter', 'ㄱ'], ['one sound', 'ㅏ'], ['emoji', '👨‍👩‍👧🚀'], ['right to left', 'مرحبا بالعالم'], ['control characters', '\u0000\u0007\u202E'],
    ['markup', '<script>alert(1)</script>'], ['an expression', '(a+)+$ [\\] {1,'], ['hyphens', '-a-b- exactly-once'], ['10,000 letters', '가'.repeat(10_000)],
    ['10,000 words', 'kafka '.repeat(10_000)], ['10,000 signs', '.-='.repeat(3333)], ['half a pair', '\uD800 kafka \uDC00'],
  ])('%s: an answer, and marks within the texts', (_name, query) => {
    for (const lang of langs) {
      for (const { heading, excerpt } of indexes[lang].search(query).hits) {
        for (const { text, marks } of [heading, excerpt]) for (const [start, end] of marks) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }
  });
});
