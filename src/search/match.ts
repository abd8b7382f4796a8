import { isHangul } from '../text/hangul.ts';
import type { Token } from '../text/tokenize.ts';
import { candidatesFor, guessesFor, quality } from './candidates.ts';
import type { Standing } from './candidates.ts';
import type { Section } from './format.ts';
import type { Slot } from './parse-query.ts';
import type { Candidate, Postings, Scores } from './postings.ts';
import { spacedPattern } from './spaced.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word is looked up in. */
export interface Parts {
  postings: Postings;
  vocabulary: Vocabulary;
  sections: readonly Section[];
}

/** The sections that answer one slot, and the terms (and words as typed) to be marked in them. */
export interface Match {
  scores: Scores;
  terms: Set<string>;
  typed: string[];
  /** The word it was read as, when not as typed. */
  readAs: string | null;
}

const nothing = (): Match => ({ scores: new Map(), terms: new Set(), typed: [], readAs: null });

const raise = (into: Scores, from: Scores, factor = 1): void => {
  for (const [section, score] of from) into.set(section, Math.max(into.get(section) ?? 0, score * factor));
};

/** The sections that hold all; the worth is the mean. */
const together = (all: readonly Scores[]): Scores => {
  const both: Scores = new Map();
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
  for (const [section, score] of first ?? []) {
    let sum = score;
    for (const scores of others) sum += scores.get(section) ?? NaN;
    if (!Number.isNaN(sum)) both.set(section, sum / all.length);
  }
  return both;
};

const exactly = (term: string): Candidate => ({ term, quality: quality.exact });

/** Adds to the match what all the terms together find; `only`: sections in which they need to stand side by side. */
function addTerms({ postings, sections }: Parts, match: Match, terms: readonly string[], factor: number, only: RegExp | null = null): void {
  const scores = together(terms.map((term) => postings.find([exactly(term)])));
  if (only) {
    for (const section of scores.keys()) {
      const { page = '', heading = '', names = [], text = '' } = sections[section] ?? {};
      if (![heading, page, text, ...names].some((one) => one !== null && new RegExp(only, 'iu').test(one))) scores.delete(section);
    }
  }
  raise(match.scores, scores, factor);
  if (scores.size > 0) for (const term of terms) if (term.length > 1) match.terms.add(term);
}

/** Takes a word and how it stands in the query, gives what it finds as typed. */
function matchWord(word: Token, parts: Parts, standing: Standing): Match {
  const match = nothing();
  const candidates = candidatesFor(word, parts.vocabulary, standing);
  match.typed.push(word.text);
  for (const { term } of candidates) if (standing.alone || term.length > 1) match.terms.add(term);
  raise(match.scores, parts.postings.find(candidates));
  if (word.parts.length > 1) {
    addTerms(parts, match, word.parts.map((part) => part.term), parts.postings.has(word.term) ? quality.partOf : quality.pieces);
    return match;
  }
  // A compound that is written apart elsewhere: side by side, or it is chance.
  const run = isHangul(word.text) ? word.term : word.text;
  for (const pieces of parts.vocabulary.cuts(run)) addTerms(parts, match, pieces, quality.pieces, spacedPattern(run));
  return match;
}

function merged(matches: readonly Match[]): Match {
  return {
    scores: together(matches.map(({ scores }) => scores)),
    terms: new Set(matches.flatMap(({ terms }) => [...terms])),
    typed: matches.flatMap(({ typed }) => typed),
    readAs: null,
  };
}

function matchGuess(word: Token, parts: Parts): Match {
  const match = nothing();
  const guesses = guessesFor(word, parts.vocabulary);
  raise(match.scores, parts.postings.find(guesses));
  for (const { term } of guesses) match.terms.add(term);
  const [first] = guesses;
  // An English term is a stem, which nobody would want to read; a Korean one is a noun.
  return { ...match, readAs: first && first.quality === quality.slip && isHangul(first.term) ? first.term : null };
}

/** Takes what is asked for and how it stands in the query, gives the sections that answer it: as typed, else by a guess. */
export function matchSlot(slot: Slot, parts: Parts, { alone, last }: Standing): Match {
  const { words, alias, joined } = slot;
  const ends = words.length - 1;
  const match = merged(words.map((word, at) => matchWord(word, parts, { alone: alone && ends === 0, last: last && at === ends })));
  if (words.length > 1) match.typed.push(words.map((word) => word.text).join(''));
  if (joined) addTerms(parts, match, [joined], quality.exact);
  for (const spelling of alias?.spellings ?? []) {
    const found = together(spelling.map(({ term }) => parts.postings.find([exactly(term)])));
    raise(match.scores, found, quality.spelling);
    // A spelling of several words is marked as a whole: each by itself says something else.
    if (found.size === 0) continue;
    if (spelling.length === 1) for (const { term } of spelling) match.terms.add(term);
    else match.typed.push(spelling.map(({ text }) => text).join(''));
  }
  const [word] = words;
  if (match.scores.size > 0 || !word || words.length > 1) return match;
  return matchGuess(word, parts);
}

/** Whether the index knows the word in any way: as it is, begun, or as a compound. */
export function knowsWord(word: Token, { postings, vocabulary }: Pick<Parts, 'postings' | 'vocabulary'>): boolean {
  if (postings.has(word.term) || word.parts.some(({ term }) => postings.has(term))) return true;
  return vocabulary.startingWith(isHangul(word.text) ? word.text : word.term, 1).length > 0 || vocabulary.cuts(word.term).length > 0;
}
