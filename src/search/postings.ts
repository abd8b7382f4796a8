import { Index } from 'flexsearch';

/** Where a term may stand, and what a find there is worth. `page`: the page's title, seen from a later section. */
export const fieldWeights = { title: 10, heading: 8, alias: 6, page: 1.5, body: 1 } as const;
export type Field = keyof typeof fieldWeights;
export const fields = Object.keys(fieldWeights) as Field[];

/** A term to look up; `quality` is 1 for the word itself, less for what only resembles it. */
export interface Candidate {
  term: string;
  quality: number;
}

/** Section number → worth. */
export type Scores = Map<number, number>;

export interface Postings {
  add(section: number, field: Field, terms: readonly string[]): void;
  /** All terms of all fields. */
  terms(): Iterable<string>;
  /** The sections that hold a candidate; their worth: the best find in a name (any field but the text) + the text's. */
  find(candidates: readonly Candidate[]): Scores;
}

/**
 * FlexSearch, one index a field. Terms are made by `text/`; its own encoder would take Hangul apart or miss
 * particles, so it is given terms parted by spaces and only splits them. One slot: ranking is ours.
 */
export function createPostings(sectionCount: number): Postings {
  const encode = (terms: string): string[] => terms.split(' ');
  const indexes = new Map(fields.map((field) => [field, new Index({ tokenize: 'strict', resolution: 1, encode })]));
  const known = new Set<string>();
  const best = new Float64Array(sectionCount);

  return {
    add(section, field, terms) {
      if (terms.length === 0) return;
      for (const term of terms) known.add(term);
      indexes.get(field)?.add(section, terms.join(' '));
    },
    terms: () => known,
    find(candidates) {
      const names: Scores = new Map();
      const texts: Scores = new Map();
      const ordered = candidates.filter(({ term }) => known.has(term)).sort((a, b) => b.quality - a.quality);
      for (const field of fields) {
        const index = indexes.get(field);
        const touched: number[] = [];
        for (const { term, quality } of ordered) {
          for (const id of index?.search(term, { limit: sectionCount }) ?? []) {
            const section = Number(id);
            if (best[section] !== 0) continue;
            best[section] = quality;
            touched.push(section);
          }
        }
        for (const section of touched) {
          const scores = field === 'body' ? texts : names;
          scores.set(section, Math.max(scores.get(section) ?? 0, fieldWeights[field] * (best[section] ?? 0)));
          best[section] = 0;
        }
      }
      for (const [section, score] of names) texts.set(section, score + (texts.get(section) ?? 0));
      return texts;
    },
  };
}
