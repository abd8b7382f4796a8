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
