import { asChoseong, isHangul } from '../text/hangul.ts';
import { asTypedInEnglish, asTypedInKorean } from '../text/keyboard.ts';
import { tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { knowsWord } from './match.ts';
import type { Parts } from './match.ts';
import { squeeze } from './names.ts';
import type { Name, Names } from './names.ts';

/** A query that the reader may have meant. `told`: it is another than what was typed, and the reader is told so. */
export interface Reading {
  text: string;
  /** How likely, beside what was typed. */
  factor: number;
  told: boolean;
}

const distinct = (names: readonly Name[], limit: number): string[] => {
  const texts = new Map(names.map(({ text }) => [squeeze(text), text]));
  return [...texts.values()].slice(0, limit);
};

/** First consonants only: what begins so, in names first, else in any word. */
function byChoseong(text: string, names: Names, { vocabulary }: Parts): Reading[] | null {
  const words = text.trim().split(/\s+/).map(asChoseong);
  if (words.length === 0 || words.includes(null)) return null;
  const consonants = words.join('');
  const found = distinct(names.byChoseong(consonants, 12), 3);
  const texts = found.length > 0 ? found : vocabulary.byChoseong(consonants, 3);
  return texts.map((one, at) => ({ text: one, factor: Array.from(squeeze(one)).length === consonants.length ? 1 - at * 0.1 : 0.7 - at * 0.1, told: false }));
}

/** The letters of the other keyboard layout, with what stands between them kept (ㅁ찬=미ㅣ → acks=all), or null. */
function otherLayout(word: string): string | null {
  const text = word.replace(/[A-Za-z]+|[가-힣ㄱ-ㅎㅏ-ㅣ]+/g, (run) => (isHangul(run) ? asTypedInEnglish(run) : asTypedInKorean(run)) ?? run);
  return text === word ? null : text;
}

/** The query with the words that the index does not know typed in the other layout, if it knows them so. */
function byLayout(text: string, parts: Parts): Reading[] {
  const knows = (word: string): boolean => tokenise(word).some((token) => knowsWord(token, parts));
  const words = text.trim().split(/\s+/);
  const meant = words.map((word) => {
    const other = knows(word) ? null : otherLayout(word);
    return other !== null && knows(other) ? other : word;
  });
  return meant.some((word, at) => word !== words[at]) ? [{ text: meant.join(' '), factor: 1, told: true }] : [];
}

/** Whether the last word is likely to be all of what was meant. */
function isWhole(text: string, tokens: readonly Token[], { postings }: Parts): boolean {
  const last = tokens.at(-1);
  if (!last || /[._=-]$/.test(text.trim())) return false;
  return postings.has(last.term) && last.text.length > (isHangul(last.text) ? 1 : 2);
}

/** Takes a query in NFC, gives what else it may mean, most likely first; none when it is plain. */
export function readingsOf(text: string, names: Names, parts: Parts): Reading[] {
  const initials = byChoseong(text, names, parts);
  if (initials) return initials;
  if (squeeze(text).length < 2) return [];
  const tokens = tokenise(text);
  const known = tokens.every((token) => knowsWord(token, parts));
  if (!known) {
    const layout = byLayout(text, parts);
    if (layout.length > 0) return layout;
  }
  if (names.exactly(text).length > 0) return [];
  const whole = known && isWhole(text, tokens, parts);
  const begun = distinct(names.startingWith(text, 8), 2).map((one, at): Reading => ({ text: one, factor: (whole ? 0.6 : 1.4) - at * 0.3, told: false }));
  if (begun.length > 0) return begun;
  return distinct(names.near(text, 4), 1).map((one): Reading => ({ text: one, factor: 1, told: true }));
}
