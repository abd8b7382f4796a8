import { asChoseong, isHangul, toJamo } from '../text/hangul.ts';
import { stripHalfJosa } from '../text/josa.ts';
import type { Token } from '../text/tokenize.ts';
import type { Candidate } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much a find is worth beside the word itself. */
export const quality = {
  exact: 1, spelling: 0.9, spaced: 0.8, pieces: 0.8, halfParticle: 0.8, prefix: 0.7, choseong: 0.6, inside: 0.4, slip: 0.5,
} as const;

const mostEndings = 40;

/** A word of one letter, or of two Latin ones, begins far too many others; beside other words it stands for itself. */
function endings(word: string, alone: boolean): number {
  if (word.length > (isHangul(word) ? 1 : 2)) return mostEndings;
  return alone ? 12 : 0;
}

/** Takes a word of the query, gives the index's terms that say the same, begin so, or hold it. `alone`: all of the query. */
export function candidatesFor(word: Token, vocabulary: Vocabulary, alone: boolean): Candidate[] {
  const initials = asChoseong(word.text);
  if (initials) {
    return vocabulary.byChoseong(initials, mostEndings).map((term) => ({ term, quality: quality.choseong }));
  }
  const found: Candidate[] = vocabulary.has(word.term) ? [{ term: word.term, quality: quality.exact }] : [];
  const typed = isHangul(word.text) ? word.text : word.term;
  const length = toJamo(typed).length;
  for (const term of vocabulary.startingWith(typed, endings(typed, alone))) {
    found.push({ term, quality: quality.prefix * Math.sqrt(length / toJamo(term).length) });
  }
  const least = isHangul(word.term) ? 2 : 4;
  if (word.term.length >= least) {
    for (const term of vocabulary.containing(word.term, mostEndings)) found.push({ term, quality: quality.inside });
  }
  return found;
}

/** Takes a word that nothing was found for, gives what it may be: a particle half typed, else one slip of the hand. */
export function guessesFor(word: Token, vocabulary: Vocabulary): Candidate[] {
  const bare = isHangul(word.text) ? stripHalfJosa(word.text) : null;
  if (bare && vocabulary.has(bare)) return [{ term: bare, quality: quality.halfParticle }];
  return vocabulary.near(word.term, 12).map((term) => ({ term, quality: quality.slip }));
}
