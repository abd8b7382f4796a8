import { escapeForRegExp } from '../text/escape.ts';
import { isHangul } from '../text/hangul.ts';
import { tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { spacedPattern } from './spaced.ts';
import type { Marked } from './types.ts';
import { isVerbTerm, verbTerm } from './verb-term.ts';

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
  if (!wanted.terms.has(token.term)) return wanted.terms.has(verbTerm(token) ?? '') ? [token.start, token.end] : null;
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
  const squeezed = text.toLowerCase().replace(/[\s._-]+/g, '');
  for (const typed of wanted.typed) {
    const pattern = squeezed.includes(typed.toLowerCase()) ? spacedPattern(typed) : null;
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

const mostFinds = 60;

/** What any find begins with, as one expression: much faster than reading the words of a long text. Null when there is nothing. */
export function finderOf({ terms, typed }: Wanted): RegExp | null {
  const starts = new Set(typed.map((word) => word.toLowerCase()));
  // A stem may end otherwise than the word does (retry, retries).
  for (const term of terms) starts.add(isVerbTerm(term) ? term.slice(1, -1) : isHangul(term) ? term : term.slice(0, Math.max(4, term.length - 2)));
  const all = [...starts].filter((start) => start.length > 1 || isHangul(start)).sort((a, b) => a.length - b.length);
  const least = all.filter((start, at) => !all.slice(0, at).some((shorter) => start.startsWith(shorter))).slice(0, mostFinds);
  // The beginning of a word that may be written apart (정확히한번): enough to find the place.
  const apart = typed.filter((word) => spacedPattern(word) !== null).map((word) => Array.from(word.toLowerCase()).slice(0, 3).join('[ ._-]?'));
  return least.length === 0 ? null : new RegExp([...least.map(escapeForRegExp), ...new Set(apart)].join('|'), 'g');
}

/** The start of the stretch of `width` characters that holds the most different finds; the earliest of equals. */
function bestStart(text: string, finder: RegExp, width: number): number {
  const finds: [number, string][] = [];
  // Small letters once: an expression that minds no case is several times slower.
  for (const match of text.toLowerCase().matchAll(finder)) {
    finds.push([match.index, match[0]]);
    if (finds.length >= mostFinds) break;
  }
  let best = finds[0]?.[0] ?? 0;
  let most = 0;
  finds.forEach(([start], first) => {
    const held = finds.slice(first).filter(([at, find]) => at + find.length <= start + width);
    const worth = new Set(held.map(([, find]) => find)).size + held.length * 0.1;
    if (worth > most * 1.2) [best, most] = [start, worth];
  });
  return best;
}

/** Takes a text, what is wanted and its finder, gives the telling stretch, about `width` characters, cut between words. */
export function excerptOf(source: string, wanted: Wanted, finder: RegExp | null, width = 130): Marked {
  const text = source.slice(0, 20_000);
  const read = text.slice(0, 6000);
  const lead = Math.max(0, (finder ? bestStart(read, finder, width * 0.8) : 0) - Math.floor(width * 0.2));
  const start = lead === 0 ? 0 : afterSpace(text, lead);
  const end = start + width >= text.length ? text.length : beforeSpace(text, start + width, start);
  const cut = (start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? ' …' : '');
  return { text: cut, marks: finder ? marksIn(cut, wanted) : [] };
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
