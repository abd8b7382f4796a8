import type { SearchSection } from '../model/search-sections.ts';
import type { Lang } from '../text/lang.ts';

export type { GlossaryAlias, SearchSection } from '../model/search-sections.ts';

/** What a section is part of: a page of a kind, or the glossary. */
export type SectionKind = SearchSection['kind'];

/** The marked text: `marks` are [start, end) in UTF-16 units, in order, not touching. */
export interface Excerpt {
  text: string;
  marks: [number, number][];
}

/** One section found. */
export interface Hit {
  path: string;
  headingId: string | null;
  kind: SectionKind;
  page: string;
  heading: string | null;
  score: number;
  excerpt: Excerpt;
}

/** What was found, and the query it was found by when that is not what was typed (other keyboard, one slip). */
export interface Found {
  hits: Hit[];
  readAs: string | null;
}

/** Sections of one page; a section is [heading id, heading, text, aliases]. */
export interface IndexPage {
  path: string;
  kind: SectionKind;
  topic: string | null;
  page: string;
  sections: [string | null, string | null, string, string[]][];
}

/** The index as it travels: JSON, made by `buildIndex`, read by `openIndex`. */
export interface IndexData {
  version: number;
  lang: Lang;
  pages: IndexPage[];
  /** The spellings of each term, both languages in one list. */
  aliases: string[][];
}

/** An open index. Neither function throws, whatever the text. */
export interface SearchIndex {
  size: number;
  /** Best section first, at most three a page. */
  query: (text: string, options?: { limit?: number }) => Hit[];
  search: (text: string, options?: { limit?: number }) => Found;
}
