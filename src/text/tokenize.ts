import { hangulClass, isHangul } from './hangul.ts';
import { isParticle } from './josa.ts';
import { readWord } from './word.ts';
import type { Part, Word } from './word.ts';

export type { Part } from './word.ts';

/** A word of a text, `raw` as it stands there from `start` to `end`; the offsets of `parts` count from `start`. */
export interface Token extends Word, Part {
  term: string;
  raw: string;
}

const letters = '[\\p{L}\\p{N}\\p{M}]+';
const run = new RegExp(`${letters}(?:[._=-]+${letters})*`, 'gu');
const pieces = new RegExp(`[${hangulClass}]+|[^${hangulClass}]+`, 'g');
const edges = /^[._=-]+|[._=-]+$/g;
const ascii = /^[\x21-\x7E]+$/;

const token = (raw: string, start: number): Token => ({ ...readWord(raw), raw, start, end: start + raw.length });

/** The s of broker's, the t of don't. */
const isClitic = (raw: string, text: string, start: number): boolean =>
  raw.length <= 2 && /\p{L}['’]/u.test(text.slice(Math.max(0, start - 2), start));

/** What a particle may cling to other than a Korean noun: Kafka를, (ISR)은, “acks=all”과. */
const host = /[\p{L}\p{N})\]}>"'`”’»」』]/u;

/** Whether a Hangul piece that starts there is a particle of what stands before it. */
const clings = (piece: string, text: string, start: number): boolean => host.test(text[start - 1] ?? '') && isParticle(piece);

function splitByScript(mixed: string, text: string, offset: number): Token[] {
  if (isHangul(mixed)) return clings(mixed, text, offset) ? [] : [token(mixed, offset)];
  const tokens: Token[] = [];
  for (const { 0: piece, index } of mixed.matchAll(pieces)) {
    const hangul = isHangul(piece);
    if (hangul && clings(piece, text, offset + index)) continue;
    const raw = hangul ? piece : piece.replace(edges, '');
    if (raw !== '') tokens.push(token(raw, offset + index + piece.indexOf(raw)));
  }
  return tokens;
}

/**
 * Takes a text in NFC (other forms work, but Hangul in NFD is no word), gives its words in order, offsets in UTF-16
 * units of that text. A particle on a Latin word (Kafka를) and what follows an apostrophe (broker's) are no words.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(run)) {
    if (!ascii.test(raw)) tokens.push(...splitByScript(raw, text, index));
    else if (!isClitic(raw, text, index)) tokens.push(token(raw, index));
  }
  return tokens.filter(({ term }) => term !== '');
}

/** Takes a token, gives all it can be found by: the whole first, then its pieces. */
export function termsOf({ term, parts }: Word): string[] {
  return parts.length === 0 ? [term] : [term, ...parts.map((part) => part.term)];
}
