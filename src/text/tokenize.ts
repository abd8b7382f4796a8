import { hangulClass, isHangul } from './hangul.ts';
import { isParticle, stripJosa } from './josa.ts';
import { normalise } from './normalize.ts';
import { stemEnglish } from './stem-english.ts';

/** What can be looked up, and where it stands: offsets into the text that was given, in UTF-16 units. */
export interface Part {
  term: string;
  start: number;
  end: number;
}

/** A word of a text: `text` is its normalised spelling, `whole` all of it, `parts` the pieces of an identifier. */
export interface Token extends Part {
  text: string;
  raw: string;
  parts: Part[];
}

/** Letters, digits and marks but no Hangul, told by ranges: a lookahead at each letter takes three times as long. */
const other = 'A-Za-z0-9\\u00AA-\\u30FF\\u3190-\\uABFF\\uD7A4-\\uFFFF';
const word = new RegExp(`[${hangulClass}]+|[${other}_]+(?:[._=-]+[${other}_]+)*`, 'gu');
/** Where camelCase turns: aB, and the last capital of ABCde (but not of a plural such as ISRs). */
const turn = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;

/** The word without what joins its pieces: min.insync.replicas and minInsyncReplicas are one; 4.1 stays 4.1. */
const compact = (text: string): string =>
  text.replace(/[._=-]+/g, (joiner, at: number) =>
    joiner === '.' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '') ? joiner : '');

function partsOf(raw: string, start: number): Part[] {
  const parts: Part[] = [];
  for (const piece of raw.matchAll(/[^._=-]+/g)) {
    let at = start + piece.index;
    for (const text of piece[0].split(turn)) {
      const term = stemEnglish(normalise(text));
      if (term.length > 1) parts.push({ term, start: at, end: at + text.length });
      at += text.length;
    }
  }
  return parts;
}

function hangulToken(raw: string, start: number): Token {
  const text = normalise(raw);
  const term = stripJosa(text);
  return { raw, text, term, start, end: start + raw.length, parts: [] };
}

function otherToken(raw: string, start: number): Token {
  const text = normalise(raw);
  const parts = partsOf(raw, start);
  const term = stemEnglish(compact(text));
  const single = parts.length < 2 && (parts[0]?.term ?? term) === term;
  return { raw, text, term, start, end: start + raw.length, parts: single ? [] : parts };
}

/**
 * Takes a text in NFC (other forms work, but Hangul in NFD is no word), gives its words in order. A particle on a
 * Latin word (Kafka를) and what follows an apostrophe (broker's) are no words.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(word)) {
    const [raw] = match;
    const start = match.index;
    const glued = start === end;
    end = start + raw.length;
    if (isHangul(raw)) {
      if (!(glued && isParticle(raw))) tokens.push(hangulToken(raw, start));
    } else if (!(raw.length <= 2 && /\p{L}['’]/u.test(text.slice(Math.max(0, start - 2), start)))) {
      const token = otherToken(raw, start);
      if (token.term !== '') tokens.push(token);
    }
  }
  return tokens;
}

/** Takes a token, gives all it can be found by: the whole first, then its pieces. */
export function termsOf(token: Token): string[] {
  return [token.term, ...token.parts.map((part) => part.term)];
}
