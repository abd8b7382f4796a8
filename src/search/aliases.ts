import { tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';

/** The words of an English or Korean spelling run together, so that spaces and hyphens make no difference. */
export function aliasKey(tokens: readonly Token[]): string {
  const pieces = tokens.flatMap(({ term, parts }) => (parts.length > 1 ? parts.map((part) => part.term) : [term]));
  return pieces.join('');
}

/** What the glossary says of a spelling. */
export interface Alias {
  /** Other spellings of the same terms. */
  spellings: (readonly Token[])[];
  /** The terms, by number, and how much the spelling is theirs: 1 for a name, less for another spelling. */
  terms: Map<number, number>;
}

/** The glossary's spellings: a spelling is a list of words. */
export interface AliasTable {
  /** What the words are in the glossary, or null when it does not know them. */
  find(words: readonly Token[]): Alias | null;
  /** Words in the longest spelling. */
  longest: number;
}

/** A spelling of a term, and how much it is the term's own. */
export interface Spelling { text: string; weight: number }

/** Takes for each term its spellings in all languages, and what reads the words of a text. */
export function createAliasTable(terms: readonly (readonly Spelling[])[], read: (text: string) => readonly Token[] = tokenise): AliasTable {
  const table = new Map<string, Alias & { keys: Set<string> }>();
  let longest = 1;
  terms.forEach((spellings, term) => {
    const keyed = new Map<string, { words: readonly Token[]; weight: number }>();
    for (const { text, weight } of spellings) {
      const words = read(text);
      const key = aliasKey(words);
      if (words.length > 0 && !keyed.has(key)) keyed.set(key, { words, weight });
    }
    for (const [key, { words, weight }] of keyed) {
      longest = Math.max(longest, words.length);
      const entry = table.get(key) ?? { spellings: [], terms: new Map<number, number>(), keys: new Set<string>() };
      entry.terms.set(term, weight);
      for (const [otherKey, other] of keyed) {
        if (otherKey === key || entry.keys.has(otherKey)) continue;
        entry.keys.add(otherKey);
        entry.spellings.push(other.words);
      }
      table.set(key, entry);
    }
  });
  return { longest: Math.min(longest, 6), find: (words) => table.get(aliasKey(words)) ?? null };
}
