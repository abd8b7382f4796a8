import { stemVerb } from '../text/verb.ts';
import type { Word } from '../text/word.ts';

/** Marks a verb's stem among the terms, so that no word begins with it or holds it. */
const mark = '~';

/** Takes a Hangul word, gives the term of the stem it has as a verb, or null when that is the word itself. */
export function verbTerm({ text, term }: Pick<Word, 'text' | 'term'>): string | null {
  const stem = stemVerb(text);
  return stem === term || stem.length < 2 ? null : mark + stem;
}

/** The terms by which forms of the verb are found: the stem as it was marked, and as a word. */
export function verbTerms(text: string): string[] {
  const stem = stemVerb(text);
  return stem.length < 2 ? [] : [mark + stem, stem];
}

/** Whether a term is a verb's stem. */
export function isVerbTerm(term: string): boolean {
  return term.startsWith(mark);
}
