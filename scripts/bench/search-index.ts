import { readFileSync } from 'node:fs';
import { content } from '../../src/model/content.ts';
import { glossaryAliases, searchSections } from '../../src/model/search-sections.ts';
import { buildIndex } from '../../src/search/format.ts';
import { openIndex, type SearchIndex } from '../../src/search/index.ts';
import { readRelevance } from '../../src/search/relevance.ts';
import type { Lang } from '../../src/text/lang.ts';

/** The relevance set. */
export const relevance = readRelevance(readFileSync('src/search/relevance.yml', 'utf8'));

/** The tiers of one language, made of content/. */
export const tiersOf = (lang: Lang): ReturnType<typeof buildIndex> => buildIndex(searchSections(content(), lang), glossaryAliases(content()), lang);

/** The index of one language, open. */
export const indexOf = (lang: Lang): SearchIndex => {
  const { names, bodies } = tiersOf(lang);
  return openIndex(names, bodies);
};

/** The text that is indexed, as it stands on the pages: what each section is called, and what it says. */
export const textOf = (lang: Lang): string => searchSections(content(), lang)
  .map(({ heading, page, question = '', text }) => [heading?.text ?? page, question, text].join('\n')).join('\n');

/** Queries of random characters of every script, and long ones, by a seed. */
export const oddQueries = (count: number, random: () => number): string[] => Array.from({ length: count }, (_, at) => {
  const length = at % 100 === 0 ? 10_000 : 1 + Math.floor(random() * 40);
  const any = (): string => {
    const plane = random();
    if (plane < 0.25) return String.fromCharCode(0xac00 + Math.floor(random() * 11_172));
    if (plane < 0.5) return String.fromCharCode(0x20 + Math.floor(random() * 0x5f));
    if (plane < 0.6) return String.fromCharCode(0x3131 + Math.floor(random() * 51));
    return String.fromCodePoint(Math.floor(random() * 0xd800) + (plane < 0.9 ? 0 : 0xe000));
  };
  return Array.from({ length }, any).join('');
});
