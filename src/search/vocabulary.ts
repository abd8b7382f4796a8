import { withinOneEdit } from '../text/edit-distance.ts';
import { choseong, isHangul, toJamo } from '../text/hangul.ts';
import { stemEnglish } from '../text/stem-english.ts';

/** The terms of an index, to be found by what a reader types of them. */
export interface Vocabulary {
  has: (term: string) => boolean;
  /** Terms that go on where the word stops, the last syllable perhaps half typed; the shortest first. */
  startingWith(word: string, limit: number): string[];
  /** Compounds that hold the word (리밸런싱 for 밸런싱); what remains around it must be a word too, or short. */
  containing(word: string, limit: number): string[];
  /** The ways to cut a Hangul or Latin compound into two or three terms (컨슈머그룹 → 컨슈머, 그룹), fewest first. */
  cuts(word: string): string[][];
  /** Terms one keystroke away. */
  near(word: string, limit: number): string[];
  /** Terms whose first consonants begin so. */
  byChoseong(consonants: string, limit: number): string[];
}

interface Entry {
  term: string;
  jamo: string;
}

const shortestFirst = (a: Entry, b: Entry): number => a.jamo.length - b.jamo.length;
const mostCuts = 6;

/** Takes terms in normal form, each once, gives them ready for look-ups. */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  const entries: Entry[] = [...known].map((term) => ({ term, jamo: toJamo(term) }));
  entries.sort((a, b) => (a.jamo < b.jamo ? -1 : 1));
  const lines = (list: readonly string[]): string => list.map((term) => `${term}\n`).join('');
  const hangulTerms = [...known].filter(isHangul);
  const hangul = lines(hangulTerms);
  const others = lines([...known].filter((term) => !isHangul(term)));
  const byLength = Map.groupBy(entries, ({ jamo }) => jamo.length);
  const initials = new Map<string, string[]>();

  const firstNotBefore = (jamo: string): number => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.jamo ?? '') < jamo) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** The piece as the index knows it, if it does; a Latin piece is looked for by its stem. */
  const piece = (text: string, hangulWord: boolean): string | null => {
    if (known.has(text)) return text;
    const stem = hangulWord ? text : stemEnglish(text);
    return known.has(stem) ? stem : null;
  };

  const cutsOf = (word: string, pieces: number, least: number, hangulWord: boolean): string[][] => {
    if (pieces === 1) {
      const whole = piece(word, hangulWord);
      return whole === null ? [] : [[whole]];
    }
    const found: string[][] = [];
    for (let at = least; at <= word.length - least && found.length < mostCuts; at += 1) {
      const head = piece(word.slice(0, at), hangulWord);
      if (head === null) continue;
      for (const rest of cutsOf(word.slice(at), pieces - 1, least, hangulWord)) found.push([head, ...rest]);
    }
    return found;
  };

  return {
    has: (term) => known.has(term),
    cuts(word) {
      const hangulWord = isHangul(word);
      if (word.length > 24 || !(hangulWord || /^[a-z]+$/.test(word))) return [];
      const two = cutsOf(word, 2, hangulWord ? 1 : 3, hangulWord);
      return (two.length > 0 ? two : cutsOf(word, 3, hangulWord ? 1 : 3, hangulWord)).slice(0, mostCuts);
    },
    startingWith(word, limit) {
      const jamo = toJamo(word);
      const found: Entry[] = [];
      for (let at = firstNotBefore(jamo); at < entries.length; at += 1) {
        const entry = entries[at];
        if (!entry?.jamo.startsWith(jamo)) break;
        if (entry.term !== word) found.push(entry);
      }
      return found.sort(shortestFirst).slice(0, limit).map(({ term }) => term);
    },
    containing(word, limit) {
      // One long text is searched many times faster than many short ones.
      const text = isHangul(word) ? hangul : others;
      const found: string[] = [];
      for (let hit = text.indexOf(word); hit >= 0; hit = text.indexOf(word, hit + word.length)) {
        const start = text.lastIndexOf('\n', hit) + 1;
        const term = text.slice(start, text.indexOf('\n', hit));
        const at = hit - start;
        if (at === 0) continue;
        const sides = [term.slice(0, at), term.slice(at + word.length)];
        const whole = sides.every((side) => side === '' || known.has(side));
        if (word.length > 2 ? whole || at < 3 : whole && at > 1) found.push(term);
      }
      return found.sort((a, b) => a.length - b.length).slice(0, limit);
    },
    near(word, limit) {
      const jamo = toJamo(word);
      if (jamo.length < (isHangul(word) ? 5 : 4)) return [];
      const alike = [0, -1, 1].flatMap((more) => byLength.get(jamo.length + more) ?? []);
      const found = alike.filter((entry) => withinOneEdit(entry.jamo, jamo) && /\D/.test(entry.term));
      return found.slice(0, limit).map(({ term }) => term);
    },
    byChoseong(consonants, limit) {
      if (initials.size === 0) {
        for (const term of hangulTerms) {
          const key = choseong(term).slice(0, 2);
          const list = initials.get(key);
          if (list) list.push(term);
          else initials.set(key, [term]);
        }
      }
      const alike = initials.get(consonants.slice(0, 2)) ?? [];
      const found = alike.filter((term) => choseong(term).startsWith(consonants));
      return found.sort((a, b) => a.length - b.length).slice(0, limit);
    },
  };
}
