import type { SearchSection } from '../model/search-sections.ts';

export type { GlossaryAlias, SearchSection } from '../model/search-sections.ts';

/** What a section is part of: a page of a kind, the glossary, the misconceptions or the quiz. */
export type SectionKind = SearchSection['kind'];

/** A text with marks: [start, end) in UTF-16 units, in order, not touching. */
export interface Marked {
  text: string;
  marks: [number, number][];
}

/** One section found. `heading` is what it is called, its page's title when it is the opening of one. */
export interface Hit {
  path: string;
  headingId: string | null;
  kind: SectionKind;
  topic: string | null;
  page: string;
  heading: Marked;
  score: number;
  excerpt: Marked;
}

/** Only sections of this kind or topic. */
export interface Filter {
  kind?: SectionKind | null;
  topic?: string | null;
}

/** What was found, and the query it was found by when that is not what was typed (other keyboard, one slip). */
export interface Found {
  hits: Hit[];
  readAs: string | null;
  /** Whether only names were searched, the bodies being on their way. */
  namesOnly: boolean;
  /** When nothing was found: names in the index that look most like the query. */
  nearest: string[];
  /** When nothing was found: what the other language's names have. */
  otherLanguage?: Hit[];
}

/** An open index. Neither function throws, whatever the text. */
export interface SearchIndex {
  size: number;
  /** Whether the texts are in it, not the names alone. */
  whole: boolean;
  /** Best section first, at most three a page. */
  query: (text: string, options?: { limit?: number; filter?: Filter }) => Hit[];
  search: (text: string, options?: { limit?: number; filter?: Filter }) => Found;
}
