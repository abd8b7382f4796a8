import { isHangul } from '../../text/hangul.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import type { Prepared, Span } from './text.ts';

/** Units as they are said, each line one unit. */
const units = new Map(['s sec secs second seconds 초', 'ms millisecond milliseconds 밀리초', 'min mins minute minutes 분', 'h hr hrs hour hours 시간', 'day days 일', 'week weeks 주',
  'kb kilobyte 킬로바이트', 'mb megabyte 메가 메가바이트', 'gb gigabyte 기가 기가바이트', 'tb terabyte 테라 테라바이트', 'percent 퍼센트 프로']
  .flatMap((line) => line.split(' ').map((word): [string, string] => [word, `unit ${line.split(' ')[0] ?? ''}`])));
const powers: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000, 만: 10_000, 억: 100_000_000, k: 1000, m: 1_000_000 };

/** Takes a number and what follows it without a space (2천, 120만, 50k, 2.0); gives it in digits. */
const numeral = (digits: string, after: string): string => {
  const power = /^(?:[십백천만억](?!\p{L}*\d)|[km](?![a-z]))/u.exec(after)?.[0];
  return String(Number(digits) * (power === undefined ? 1 : (powers[power] ?? 1)));
};

/** The words of an answer as terms are looked up in it. */
export interface Words { prepared: Prepared; tokens: { stem: string; text: string; start: number; end: number }[]; at: Map<string, number[]> }

const stemOf = (word: string): string => (isHangul(word) ? word : (units.get(word) ?? stemEnglish(word.replace(/[._=-]/g, ''))));
const number = /^\d+(?:\.\d+)?$/;

/** Hangul, a number (7,500; of 30s the 30), a Latin word or an identifier. */
const inAnswer = /[가-힣ㄱ-ㅎㅏ-ㅣ]+|\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?=(?:ms|[smhk]|[kmgt]b)?(?![a-z0-9._=]))|[a-z0-9]+(?:[._=][a-z0-9]+)*/g;

/** Takes a prepared answer, gives its words for looking up terms. */
export const wordsOf = (prepared: Prepared): Words => {
  const tokens = Array.from(prepared.lower.matchAll(inAnswer), ({ 0: raw, index }) => {
    const digits = raw.replaceAll(',', '');
    const text = number.test(digits) ? numeral(digits, prepared.lower.slice(index + raw.length, index + raw.length + 2)) : raw;
    return { stem: stemOf(text), text, start: index, end: index + raw.length };
  });
  const at = new Map<string, number[]>();
  tokens.forEach(({ stem }, i) => at.set(stem, [...(at.get(stem) ?? []), i]));
  return { prepared, tokens, at };
};

interface Piece { hangul: boolean; text: string; stem: string }
const parsed = new Map<string, Piece[]>();
const piecesOf = (term: string): Piece[] => {
  let known = parsed.get(term);
  if (!known) {
    known = Array.from(term.toLowerCase().normalize('NFC').matchAll(inAnswer), ({ 0: raw, index }) => {
      const digits = raw.replaceAll(',', '');
      const text = number.test(digits) ? numeral(digits, term.slice(index + raw.length, index + raw.length + 2)) : raw;
      return { hangul: isHangul(text), text, stem: stemOf(text) };
    });
    if (parsed.size > 20_000) parsed.clear();
    parsed.set(term, known);
  }
  return known;
};

/** Does a word of the answer carry a piece of a term? The last Korean piece may go on (particles, endings); a long one may stand inside a compound. */
const fits = (token: Words['tokens'][number], piece: Piece): boolean => {
  const unit = units.get(piece.text);
  if (unit !== undefined) return token.stem === unit || [...units].some(([word, name]) => name === unit && isHangul(word) && token.text.startsWith(word));
  if (piece.hangul) return token.text.startsWith(piece.text) || (piece.text.length >= 3 && token.text.includes(piece.text));
  if (/^\d/.test(piece.text)) return token.text === piece.text;
  return token.stem === piece.stem || (piece.text.length >= 6 && /[._=]/.test(token.text) && token.text.includes(piece.text));
};

/** Takes the words of an answer and a term, gives every place where the term is said, inflected or with a space more or less. */
export const findTerm = (words: Words, term: string): Span[] => {
  const parts = piecesOf(term);
  const [first] = parts;
  if (!first) return [];
  const found: Span[] = [];
  const { tokens } = words;
  const starts = first.hangul || units.has(first.text) || /[._=]/.test(first.text) || first.text.length >= 6 ? tokens.keys() : (words.at.get(first.stem) ?? []);
  for (const i of starts) {
    let ok = true;
    let at = i;
    for (const piece of parts) {
      const token = tokens[at];
      if (token && fits(token, piece)) { at += 1; continue; }
      const next = tokens[at + 1];
      // One small word may stand between: "not a failure", "키를 안 준다".
      if (at > i && next && fits(next, piece) && (token?.text.length ?? 9) <= 4) { at += 2; continue; }
      ok = false;
      break;
    }
    const start = tokens[i];
    const end = tokens[at - 1];
    if (ok && start && end) found.push({ start: start.start, end: end.end });
  }
  if (found.length === 0 && parts.length > 1 && parts.every(({ hangul }) => hangul)) {
    const joined = parts.map(({ text }) => text).join('');
    for (const token of tokens) if (token.text.startsWith(joined)) found.push({ start: token.start, end: token.end });
  }
  return found;
};

