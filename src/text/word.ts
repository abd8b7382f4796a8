import { isHangul } from './hangul.ts';
import { stripJosa } from './josa.ts';
import { normalise } from './normalize.ts';
import { stemEnglish } from './stem-english.ts';

/** What can be looked up, and where it stands: UTF-16 offsets. */
export interface Part {
  term: string;
  start: number;
  end: number;
}

/** A word by itself: normalised spelling, term of the whole, pieces of an identifier (none for a plain word). */
export interface Word {
  text: string;
  term: string;
  parts: readonly Part[];
}

/** Where camelCase turns: aB, and the last capital of ABCde (but not of a plural such as ISRs). */
const turn = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;
const joiners = /[._=-]+/g;

/** The word without what joins its pieces: min.insync.replicas and minInsyncReplicas are one; 4.1 stays 4.1. */
const compact = (text: string): string =>
  text.replace(joiners, (joiner, at: number) =>
    joiner === '.' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '') ? joiner : '');

function partsOf(raw: string): Part[] {
  const parts: Part[] = [];
  for (const piece of raw.matchAll(/[^._=-]+/g)) {
    let start = piece.index;
    for (const text of piece[0].split(turn)) {
      const end = start + text.length;
      const term = stemEnglish(normalise(text));
      if (term.length > 1) parts.push({ term, start, end });
      start = end;
    }
  }
  return parts;
}

function read(raw: string): Word {
  const text = normalise(raw);
  if (isHangul(raw)) return { text, term: stripJosa(text), parts: [] };
  const term = stemEnglish(compact(text));
  const parts = partsOf(raw);
  const plain = parts.length < 2 && (parts[0]?.term ?? term) === term;
  return { text, term, parts: plain ? [] : parts };
}

const mostKept = 60_000;
const kept = new Map<string, Word>();

/** Takes one word (Hangul or not, no mixture), gives how it is looked up. Kept: a text says the same words again. */
export function readWord(raw: string): Word {
  const known = kept.get(raw);
  if (known) return known;
  const word = read(raw);
  if (kept.size >= mostKept) kept.clear();
  if (raw.length < 40) kept.set(raw, word);
  return word;
}
