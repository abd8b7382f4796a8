import { isHangul, toJamo } from '../text/hangul.ts';
import { stripHalfJosa } from '../text/josa.ts';
import type { Token } from '../text/tokenize.ts';
import type { Candidate } from './postings.ts';
import { verbTerms } from './verb-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much a find is worth beside the word itself. */
export const quality = {
  exact: 1, identifier: 2.5, partOf: 0.4, verb: 0.8, spelling: 0.9, pieces: 0.8, halfParticle: 0.8, prefix: 0.7, choseong: 0.6, slip: 0.6, inside: 0.4,
} as const;

const mostEndings = 40;

/** A word of one letter, or of two Latin ones, begins far too many others; beside other words it stands for itself. */
function endings(word: string, alone: boolean): number {
  if (word.length > (isHangul(word) ? 1 : 2)) return mostEndings;
  return alone ? 12 : 0;
}

/** How a word of the query stands in it: `alone` is all of it, `last` may be half typed. */
export interface Standing { alone: boolean; last: boolean }

/** Takes a word of the query, gives the index's terms that say the same, begin so or hold it. */
export function candidatesFor(word: Token, vocabulary: Vocabulary, { alone, last }: Standing): Candidate[] {
  const known = vocabulary.has(word.term);
  const found: Candidate[] = known ? [{ term: word.term, quality: word.parts.length > 1 ? quality.identifier : quality.exact }] : [];
  const typed = isHangul(word.text) ? word.text : word.term;
  const length = toJamo(typed).length;
  // A word that is known and has others behind it is whole.
  const share = last || !known ? 1 : 0.5;
  for (const term of vocabulary.startingWith(typed, endings(typed, alone))) {
    found.push({ term, quality: share * quality.prefix * Math.sqrt(length / toJamo(term).length) });
  }
  if (isHangul(word.text)) for (const term of verbTerms(word.text)) found.push({ term, quality: quality.verb });
  const least = isHangul(word.term) ? 2 : 4;
  if (word.term.length >= least) {
    for (const term of vocabulary.containing(word.term, mostEndings)) found.push({ term, quality: quality.inside });
  }
  return found;
}

/** The longest known word that this one begins with, the rest being an ending nobody foresaw or a slip in it. */
function knownBeginning(word: string, vocabulary: Vocabulary): string[] {
  const least = isHangul(word) ? 2 : 5;
  for (let size = word.length - 1; size >= Math.max(least, word.length - 5); size -= 1) {
    if (vocabulary.has(word.slice(0, size))) return [word.slice(0, size)];
  }
  return [];
}

/** Takes a word that nothing was found for, gives what it may be: a particle half typed, else one slip of the hand. */
export function guessesFor(word: Token, vocabulary: Vocabulary): Candidate[] {
  const bare = isHangul(word.text) ? stripHalfJosa(word.text) : null;
  if (bare && vocabulary.has(bare)) return [{ term: bare, quality: quality.halfParticle }];
  const near = vocabulary.near(word.term, 12);
  const guesses = near.length > 0 ? near : knownBeginning(word.text, vocabulary);
  return guesses.map((term) => ({ term, quality: quality.slip }));
}
