import { isHangul } from '../text/hangul.ts';
import { tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { spacedPattern } from './spaced.ts';
import type { Excerpt } from './types.ts';

type Range = [number, number];

/** What to mark: terms of the index, and the words as they were typed. */
export interface Wanted {
  terms: ReadonlySet<string>;
  typed: readonly string[];
}

const common = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** The noun of a Hangul word without its particle, or as much as was typed, if that is more; or a part of it. */
function hangulRange(token: Token, wanted: Wanted): Range | null {
  if (!wanted.terms.has(token.term)) return null;
  for (const typed of wanted.typed) {
    const at = token.term.indexOf(typed);
    if (at > 0) return [token.start + at, token.start + at + typed.length];
  }
  const length = Math.max(token.term.length, ...wanted.typed.map((typed) => common(typed, token.text)));
  return [token.start, token.start + length];
}

function rangesOf(token: Token, wanted: Wanted): Range[] {
  if (isHangul(token.text)) return [hangulRange(token, wanted)].filter((range) => range !== null);
  if (wanted.terms.has(token.term)) return [[token.start, token.end]];
  const parts = token.parts.filter((part) => wanted.terms.has(part.term));
  return parts.map(({ start, end }) => [token.start + start, token.start + end]);
}

/** Takes a text in NFC and what is wanted, gives where it stands: [start, end) in order, touching ones made one. */
export function marksIn(text: string, wanted: Wanted): Range[] {
  const ranges = tokenise(text).flatMap((token) => rangesOf(token, wanted));
  for (const typed of wanted.typed) {
    const pattern = spacedPattern(typed);
    for (const match of pattern ? text.matchAll(pattern) : []) {
      ranges.push([match.index, match.index + match[0].length]);
    }
  }
  const merged: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The start of the stretch of `width` characters that holds the most marked characters; the earliest of equals. */
function bestStart(marks: readonly Range[], width: number): number {
  let best = 0;
  let most = 0;
  marks.forEach(([start], first) => {
    const held = marks.slice(first, first + 20).filter(([, end]) => end <= start + width);
    const count = held.reduce((sum, [from, to]) => sum + to - from, 0);
    if (count > most * 1.2) [best, most] = [start, count];
  });
  return best;
}

/** Takes a text and what is wanted, gives the telling stretch of it, about `width` characters, cut between words. */
export function excerptOf(source: string, wanted: Wanted, width = 150): Excerpt {
  const text = source.slice(0, 20_000);
  const marks = marksIn(text, wanted);
  const lead = Math.max(0, bestStart(marks, width * 0.8) - Math.floor(width * 0.2));
  const start = lead === 0 ? 0 : afterSpace(text, lead);
  const end = start + width >= text.length ? text.length : beforeSpace(text, start + width, start);
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
    marks: marks.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift]),
  };
}

/** The start of the next word, if one starts soon; else where we are, but not inside a surrogate pair. */
function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + 25).search(/\s\S/);
  if (space >= 0) return at + space + 1;
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}

function beforeSpace(text: string, at: number, start: number): number {
  const space = text.lastIndexOf(' ', at);
  if (space > Math.max(start, at - 25)) return space;
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
