import type { Lang } from '../text/lang.ts';

export type SectionKind = 'guide' | 'question' | 'month' | 'project' | 'page' | 'term';

/** One section of a page, as the route of the index gathers it. `heading` is null for what stands before the first. */
export interface SearchSection {
  /** Without language and base: `/guide/kafka/replication`. */
  path: string;
  kind: SectionKind;
  topic: string | null;
  /** The page's title. */
  page: string;
  heading: { id: string; text: string } | null;
  /** Plain text. */
  text: string;
  aliases: string[];
}

/** All spellings of one glossary term. */
export interface GlossaryAlias {
  id: string;
  ko: string[];
  en: string[];
}

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
  query(text: string, options?: { limit?: number }): Hit[];
  search(text: string, options?: { limit?: number }): Found;
}
