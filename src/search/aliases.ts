import { tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';

/** The words of an English or Korean spelling run together, so that spaces and hyphens make no difference. */
export function aliasKey(tokens: readonly Token[]): string {
  const pieces = tokens.flatMap(({ term, parts }) => (parts.length > 1 ? parts.map((part) => part.term) : [term]));
  return pieces.join('');
}

/** The glossary's spellings: a spelling is a list of words. */
export interface AliasTable {
  /** Other spellings of what the words say, or null when the glossary does not know them. */
  spellings(words: readonly Token[]): Token[][] | null;
  /** Other spellings of the terms whose spelling begins so. */
  startingWith(word: string, limit: number): Token[][];
  /** Words in the longest spelling. */
  longest: number;
}

/** Takes for each term its spellings in all languages. */
export function createAliasTable(terms: readonly (readonly string[])[]): AliasTable {
  const table = new Map<string, Map<string, Token[]>>();
  let longest = 1;
  for (const spellings of terms) {
    const words = spellings.map((spelling) => tokenise(spelling.normalize('NFC'))).filter((list) => list.length > 0);
    const keyed = new Map(words.map((list) => [aliasKey(list), list]));
    for (const [key, list] of keyed) {
      longest = Math.max(longest, list.length);
      const others = table.get(key) ?? new Map<string, Token[]>();
      for (const [otherKey, other] of keyed) if (otherKey !== key) others.set(otherKey, other);
      table.set(key, others);
    }
  }
  return {
    longest,
    spellings(words) {
      const others = table.get(aliasKey(words));
      return others ? [...others.values()] : null;
    },
    startingWith(word, limit) {
      const found: Token[][] = [];
      for (const [key, others] of table) {
        if (found.length >= limit) break;
        if (key !== word && key.startsWith(word)) found.push(...others.values());
      }
      return found.slice(0, limit);
    },
  };
}
