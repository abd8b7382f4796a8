import { isHangul } from '../text/hangul.ts';
import { asTypedInEnglish, asTypedInKorean } from '../text/keyboard.ts';
import type { Token } from '../text/tokenize.ts';
import type { AliasTable } from './aliases.ts';
import { candidatesFor, guessesFor, quality } from './candidates.ts';
import { parseQuery } from './parse-query.ts';
import type { Slot } from './parse-query.ts';
import type { Candidate, Postings, Scores } from './postings.ts';
import { spacedIn } from './spaced.ts';
import type { Running } from './spaced.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an open index is made of. */
export interface Parts {
  postings: Postings;
  vocabulary: Vocabulary;
  aliases: AliasTable;
  runs: readonly Running[];
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
  const [first, ...others] = all;
  for (const [section, score] of first ?? []) {
    const rest = others.map((scores) => scores.get(section));
    if (rest.includes(undefined)) continue;
    both.set(section, rest.reduce<number>((sum, more) => sum + (more ?? 0), score) / all.length);
  }
  return both;
};

const exactly = (term: string): Candidate => ({ term, quality: quality.exact });

/** Adds to the match what all the terms together find. */
function addTerms(match: Match, parts: Parts, terms: readonly string[], factor: number): void {
  raise(match.scores, together(terms.map((term) => parts.postings.find([exactly(term)]))), factor);
  for (const term of terms) match.terms.add(term);
}

function matchWord(word: Token, parts: Parts, alone: boolean): Match {
  const match = nothing();
  const candidates = candidatesFor(word, parts.vocabulary, alone);
  match.typed.push(word.text);
  for (const { term } of candidates) if (alone || term.length > 1) match.terms.add(term);
  raise(match.scores, parts.postings.find(candidates));
  const pieces = word.parts.length > 1 ? word.parts.map((part) => part.term) : parts.vocabulary.split(word.term);
  if (pieces) addTerms(match, parts, pieces, quality.pieces);
  const run = isHangul(word.text) ? word.term : word.text;
  raise(match.scores, new Map(spacedIn(parts.runs, run).map((section) => [section, quality.spaced])));
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

/** The other spellings of a term whose name is only half typed. */
function begunSpellings({ words, spellings }: Slot, { aliases, vocabulary }: Parts): Token[][] {
  const [word] = words;
  if (!word || words.length > 1 || spellings.length > 0 || word.term.length < 2) return [];
  return vocabulary.has(word.term) ? [] : aliases.startingWith(word.term, 6);
}

function matchPlainly(slot: Slot, parts: Parts, alone: boolean): Match {
  const match = merged(slot.words.map((word) => matchWord(word, parts, alone && slot.words.length === 1)));
  if (slot.words.length > 1) match.typed.push(slot.words.map((word) => word.text).join(''));
  if (slot.joined) addTerms(match, parts, [slot.joined], quality.exact);
  for (const spelling of slot.spellings) addTerms(match, parts, spelling.map(({ term }) => term), quality.spelling);
  for (const spelling of begunSpellings(slot, parts)) {
    addTerms(match, parts, spelling.map(({ term }) => term), quality.prefix * quality.spelling);
  }
  return match;
}

/** The same keys on the other keyboard layout; only tried when a word finds nothing, since kafka is also ㅏㅁ람. */
function matchOtherLayout(word: Token, parts: Parts): Match | null {
  const other = asTypedInKorean(word.raw) ?? asTypedInEnglish(word.text);
  if (other === null) return null;
  const slots = parseQuery(other, parts.aliases, parts.vocabulary.has);
  const match = merged(slots.map((slot) => matchPlainly(slot, parts, slots.length === 1)));
  return match.scores.size > 0 ? { ...match, readAs: other } : null;
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

/**
 * Takes what is asked for (`alone`: nothing else is), gives the sections that answer it: as typed, else by the other
 * keyboard layout, else by a guess.
 */
export function matchSlot(slot: Slot, parts: Parts, alone: boolean): Match {
  const plain = matchPlainly(slot, parts, alone);
  const [word] = slot.words;
  if (plain.scores.size > 0 || !word || slot.words.length > 1) return plain;
  return matchOtherLayout(word, parts) ?? matchGuess(word, parts);
}
