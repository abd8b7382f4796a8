import { isHangul } from '../text/hangul.ts';
import { tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import type { Alias, AliasTable } from './aliases.ts';
import { isStopWord, kindNamed } from './stop-words.ts';
import type { SectionKind } from './types.ts';

/** Something the reader asks for: one word, or words that are one term. */
export interface Slot {
  words: Token[];
  /** What the glossary says of the words. */
  alias: Alias | null;
  /** The words written as one (한 번 → 한번), when the index knows it so. */
  joined: string | null;
}

export const longestQuery = 200;
const mostWords = 12;

/**
 * Takes a query and what the index knows, gives what is asked for, in order. Only the first 200 characters and
 * twelve words are read. Words without meaning of their own, and those
 * that name a kind of section, are dropped unless there is nothing else.
 */
export function parseQuery(text: string, aliases: AliasTable, knows: (term: string) => boolean): { slots: Slot[]; kinds: Set<SectionKind> } {
  const all = tokenise(text.normalize('NFC').slice(0, longestQuery)).slice(0, mostWords);
  const slots: Slot[] = [];
  for (let at = 0; at < all.length;) {
    const slot = spanAt(all, at, aliases, knows);
    slots.push(slot);
    at += slot.words.length;
  }
  const kinds = new Set<SectionKind>();
  const telling = slots.filter(({ words }) => {
    const [word] = words;
    if (!word || words.length > 1) return true;
    const kind = kindNamed(word.text) ?? kindNamed(word.term);
    if (kind) kinds.add(kind);
    return !kind && !isStopWord(word.text);
  });
  return telling.length > 0 ? { slots: telling, kinds } : { slots, kinds: new Set() };
}

function spanAt(all: Token[], at: number, aliases: AliasTable, knows: (term: string) => boolean): Slot {
  for (let size = Math.min(aliases.longest + 1, all.length - at); size >= 1; size -= 1) {
    const words = all.slice(at, at + size);
    const alias = aliases.find(words);
    const run = words.map((word) => word.term).join('');
    const joined = size > 1 && isHangul(run) && knows(run) ? run : null;
    if (alias || joined || size === 1) return { words, alias, joined };
  }
  return { words: all.slice(at, at + 1), alias: null, joined: null };
}
