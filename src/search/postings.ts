/**
 * Where a term may stand. `page`: the page's title, seen from a later section; `name`: an alias, a question in full;
 * `id`: what the author called the section, in English on every site.
 */
export const fields = ['title', 'heading', 'name', 'id', 'page', 'body'] as const;
export type Field = (typeof fields)[number];

/** A term to look up; `quality` is 1 for the word itself, less for what only resembles it. */
export interface Candidate {
  term: string;
  quality: number;
}

/** Section number → worth. */
export type Scores = Map<number, number>;

/** What a find in a field is worth: `weight`, and how often the term stands there (1 to 7) beside the section's length. */
export interface Weights {
  field: Readonly<Record<Field, number>>;
  /** Of 0 to 1: how much of a name's worth the other words in it take. */
  nameLength: number;
  /** BM25's k1 and b for bodies. */
  k1: number;
  b: number;
}

export interface Postings {
  add(section: number, field: Field, terms: readonly string[]): void;
  terms(): Iterable<string>;
  has(term: string): boolean;
  /** In how many sections the term stands, about. */
  count(term: string): number;
  /** The sections that hold a candidate; their worth: the best find in a name (any field but the body) + the body's. */
  find(candidates: readonly Candidate[]): Scores;
  /** The sections that hold the term in any field. */
  sections(term: string): Iterable<number>;
}

const mostTimes = 7;
const fieldAt = (entry: number): number => (entry >> 3) & 7;
const sectionAt = (entry: number): number => entry >> 6;

/**
 * Own postings instead of a library's: a term's finds are one list of numbers (section, field, how often), so that
 * one look-up gives all fields, and the library's script need not be fetched before the first result.
 */
export function createPostings({ field: weights, nameLength, k1, b }: Weights): Postings {
  const lists = new Map<string, number[]>();
  const lengths: number[][] = fields.map(() => []);
  const weightAt = fields.map((field) => weights[field]);
  const body = fields.indexOf('body');
  let bodies = 0;
  let words = 0;

  const worth = (entry: number): number => {
    const field = fieldAt(entry);
    const length = lengths[field]?.[sectionAt(entry)] ?? 1;
    const weight = weightAt[field] ?? 0;
    if (field !== body) return weight * (1 - nameLength + nameLength / Math.sqrt(length));
    const often = entry & 7;
    return (weight * often * (k1 + 1)) / (often + k1 * (1 - b + (b * length * bodies) / words));
  };

  return {
    add(section, field, terms) {
      if (terms.length === 0) return;
      const at = fields.indexOf(field);
      const own = lengths[at];
      if (own) own[section] = terms.length;
      if (at === body) [bodies, words] = [bodies + 1, words + terms.length];
      const mark = (section << 6) | (at << 3);
      for (const term of terms) {
        const list = lists.get(term);
        if (!list) lists.set(term, [mark | 1]);
        else {
          const last = list.at(-1) ?? 0;
          if (last >> 3 !== mark >> 3) list.push(mark | 1);
          else if ((last & 7) < mostTimes) list[list.length - 1] = last + 1;
        }
      }
    },
    terms: () => lists.keys(),
    has: (term) => lists.has(term),
    count: (term) => lists.get(term)?.length ?? 0,
    *sections(term) {
      let last = -1;
      for (const entry of lists.get(term) ?? []) {
        if (sectionAt(entry) !== last) yield (last = sectionAt(entry));
      }
    },
    find(candidates) {
      const names: Scores = new Map();
      const found: Scores = new Map();
      for (const { term, quality } of candidates) {
        for (const entry of lists.get(term) ?? []) {
          const section = sectionAt(entry);
          const into = fieldAt(entry) === body ? found : names;
          const score = worth(entry) * quality;
          if (score > (into.get(section) ?? 0)) into.set(section, score);
        }
      }
      for (const [section, score] of names) found.set(section, score + (found.get(section) ?? 0));
      return found;
    },
  };
}
