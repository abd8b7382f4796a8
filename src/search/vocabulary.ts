import { withinOneEdit } from '../text/edit-distance.ts';
import { choseong, isHangul, toJamo } from '../text/hangul.ts';

/** The terms of an index, to be found by what a reader types of them. */
export interface Vocabulary {
  has: (term: string) => boolean;
  /** Terms that go on where the word stops, the last syllable perhaps half typed; the shortest first. */
  startingWith(word: string, limit: number): string[];
  /** Compounds that hold the word (리밸런싱 for 밸런싱); what remains around it must be a word too, or short. */
  containing(word: string, limit: number): string[];
  /** The fewest terms that make up a Hangul or Latin compound (컨슈머그룹 → 컨슈머, 그룹), or null. */
  split(word: string): string[] | null;
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
const leastPiece = (word: string): number => (isHangul(word) ? 2 : 3);

/** Takes terms in normal form, each once, gives them ready for look-ups. */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  const entries: Entry[] = [...known].map((term) => ({ term, jamo: toJamo(term) }));
  entries.sort((a, b) => (a.jamo < b.jamo ? -1 : 1));
  const hangul = entries.filter(({ term }) => isHangul(term));
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

  const split = (word: string): string[] | null => {
    const least = leastPiece(word);
    const ways: (string[] | null)[] = [[]];
    for (let end = 1; end <= word.length; end += 1) {
      let way: string[] | null = null;
      for (let start = Math.max(0, end - 20); start <= end - least; start += 1) {
        const before = ways[start];
        const piece = word.slice(start, end);
        if (before && known.has(piece) && piece !== word && (way === null || before.length + 1 < way.length)) {
          way = [...before, piece];
        }
      }
      ways[end] = way;
    }
    const way = ways[word.length] ?? null;
    return way && way.length > 1 ? way : null;
  };

  return {
    has: (term) => known.has(term),
    split,
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
      const found: Entry[] = [];
      for (const entry of isHangul(word) ? hangul : entries) {
        const at = entry.term.indexOf(word, 1);
        if (at < 1) continue;
        const sides = [entry.term.slice(0, at), entry.term.slice(at + word.length)];
        const whole = sides.every((side) => side === '' || known.has(side));
        if (word.length > 2 ? whole || at < 3 : whole && (sides[0]?.length ?? 0) > 1) found.push(entry);
      }
      return found.sort(shortestFirst).slice(0, limit).map(({ term }) => term);
    },
    near(word, limit) {
      const jamo = toJamo(word);
      if (jamo.length < (isHangul(word) ? 5 : 4)) return [];
      const found = entries.filter((entry) => withinOneEdit(entry.jamo, jamo) && /\D/.test(entry.term));
      return found.slice(0, limit).map(({ term }) => term);
    },
    byChoseong(consonants, limit) {
      if (initials.size === 0) {
        for (const { term } of hangul) {
          const key = choseong(term).slice(0, 2);
          initials.set(key, [...(initials.get(key) ?? []), term]);
        }
      }
      const alike = initials.get(consonants.slice(0, 2)) ?? [];
      const found = alike.filter((term) => choseong(term).startsWith(consonants));
      return found.sort((a, b) => a.length - b.length).slice(0, limit);
    },
  };
}
