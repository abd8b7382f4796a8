import { isHangul } from '../text/hangul.ts';
import { tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import type { AliasTable } from './aliases.ts';
import { isStopWord } from './stop-words.ts';

/** Something the reader asks for: one word, or words that are one term, and the other spellings of it. */
export interface Slot {
  words: Token[];
  spellings: Token[][];
  /** The words written as one (한 번 → 한번), when the index knows it so. */
  joined: string | null;
}

const longestQuery = 200;
const mostWords = 12;

/**
 * Takes a query and what the index knows, gives what is asked for, in order. Only the first 200 characters and
 * twelve words are read. Words without meaning of their own are dropped unless there is nothing else.
 */
export function parseQuery(text: string, aliases: AliasTable, knows: (term: string) => boolean): Slot[] {
  const all = tokenise(text.normalize('NFC').slice(0, longestQuery)).slice(0, mostWords);
  const slots: Slot[] = [];
  for (let at = 0; at < all.length;) {
    const slot = spanAt(all, at, aliases, knows);
    slots.push(slot);
    at += slot.words.length;
  }
  const telling = slots.filter(({ words }) => !(words.length === 1 && isStopWord(words[0]?.text ?? '')));
  return telling.length > 0 ? telling : slots;
}

function spanAt(all: Token[], at: number, aliases: AliasTable, knows: (term: string) => boolean): Slot {
  for (let size = Math.min(aliases.longest + 1, all.length - at); size >= 1; size -= 1) {
    const words = all.slice(at, at + size);
    const spellings = aliases.spellings(words);
    const run = words.map((word) => word.term).join('');
    const joined = size > 1 && isHangul(run) && knows(run) ? run : null;
    if (spellings || joined || size === 1) return { words, spellings: spellings ?? [], joined };
  }
  return { words: all.slice(at, at + 1), spellings: [], joined: null };
}
