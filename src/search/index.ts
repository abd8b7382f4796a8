import type { Lang } from '../text/lang.ts';
import { isHangul } from '../text/hangul.ts';
import { termsOf, tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { createAliasTable } from './aliases.ts';
import { excerptOf } from './highlight.ts';
import { matchSlot } from './match.ts';
import { parseQuery } from './parse-query.ts';
import { createPostings } from './postings.ts';
import { rank, squeeze } from './rank.ts';
import type { Ranked } from './rank.ts';
import { running } from './spaced.ts';
import type { GlossaryAlias, Hit, IndexData, IndexPage, SearchIndex, SearchSection } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

export type * from './types.ts';

/** Goes up whenever `IndexData` changes, so that an old worker refuses a new file. */
export const indexVersion = 1;
const defaultLimit = 20;

/**
 * Takes all sections of one language and the glossary's spellings, gives the index as JSON can carry it: the
 * sections by page, in NFC. The terms are made when it is opened: as JSON they are larger than the text.
 */
export function buildIndex(
  sections: readonly SearchSection[],
  aliases: readonly GlossaryAlias[],
  lang: Lang,
): IndexData {
  const pages = new Map<string, IndexPage>();
  const nfc = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const { path, kind, topic, page, heading, text, aliases: names } of sections) {
    const key = JSON.stringify([path, kind, page]);
    const entry = pages.get(key) ?? { path, kind, topic, page: nfc(page), sections: [] };
    entry.sections.push([heading?.id ?? null, heading ? nfc(heading.text) : null, nfc(text), names.map(nfc)]);
    pages.set(key, entry);
  }
  const spellings = aliases.map(({ ko, en }) => [...ko, ...en]);
  return { version: indexVersion, lang, pages: [...pages.values()], aliases: spellings };
}

interface OpenSection extends Ranked {
  hit: Omit<Hit, 'score' | 'excerpt'>;
  text: string;
}

/** A Hangul word is looked for in titles without its particle, any other as typed. */
const phraseWord = ({ term, text }: Token): string => (isHangul(text) ? term : text);
const termsIn = (text: string): string[] => tokenise(text).flatMap(termsOf);

/** Takes an index as it travelled, gives it open. Throws a TypeError when it is of another version. */
export function openIndex(data: IndexData): SearchIndex {
  if (data.version !== indexVersion) throw new TypeError(`search index version ${data.version}, not ${indexVersion}`);
  const all = data.pages.flatMap((page) => page.sections.map((section, at) => ({ page, section, first: at === 0 })));
  const postings = createPostings(all.length);
  const runs = all.map(({ section: [, heading, text] }) => running(heading === null ? text : `${heading} ${text}`));
  const sections = all.map(({ page, section: [headingId, heading, text, names], first }, number): OpenSection => {
    postings.add(number, first ? 'title' : 'page', termsIn(page.page));
    postings.add(number, 'heading', termsIn(heading ?? ''));
    postings.add(number, 'alias', names.flatMap(termsIn));
    postings.add(number, 'body', termsIn(text));
    return {
      hit: { path: page.path, headingId, kind: page.kind, page: page.page, heading },
      text, path: page.path, kind: page.kind, first,
      title: squeeze(page.page), heading: squeeze(heading ?? ''), squeezed: runs[number]?.squeezed ?? '',
    };
  });
  const vocabulary = createVocabulary(postings.terms());
  const parts = { postings, vocabulary, aliases: createAliasTable(data.aliases), runs };

  const search: SearchIndex['search'] = (text, { limit = defaultLimit } = {}) => {
    const slots = parseQuery(text, parts.aliases, vocabulary.has);
    const matches = slots.map((slot) => matchSlot(slot, parts, slots.length === 1));
    const asked = slots.flatMap(({ words }, at) => matches[at]?.readAs ?? words.map(phraseWord));
    const wanted = {
      terms: new Set(matches.flatMap(({ terms }) => [...terms])),
      typed: matches.flatMap(({ typed }) => typed),
    };
    const [only] = slots.length === 1 ? slots : [];
    const spellings = (only?.spellings ?? []).map((words) => words.map(phraseWord).join(''));
    const hits = rank(matches, sections, asked, { limit, spellings }).flatMap(({ section, score }): Hit[] => {
      const found = sections[section];
      return found ? [{ ...found.hit, score, excerpt: excerptOf(found.text, wanted) }] : [];
    });
    const read = slots.flatMap(({ words }, at) => matches[at]?.readAs ?? words.map((word) => word.text));
    return { hits, readAs: matches.some(({ readAs }) => readAs !== null) ? read.join(' ') : null };
  };
  return { size: sections.length, search, query: (text, options) => search(text, options).hits };
}
