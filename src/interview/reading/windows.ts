import { stanceOf, type Stance } from './stance.ts';
import { wordsOf, type Words } from './terms.ts';
import { prepare, type Prepared, type Span } from './text.ts';
import { keyed, type Keyed } from './words.ts';

/** One sentence of an answer, or two that follow each other: what is looked at together. */
export interface Window extends Span { size: 1 | 2; words: Keyed[]; keys: ReadonlySet<string>; stance: Stance }

/** An answer as the rules look at it. */
export interface Heard { prepared: Prepared; words: Words; windows: Window[]; hedged: number }

/** The next sentence takes back what was said: "그건 아닙니다", "that's wrong". */
const takenBack = /^[\s.,]*(?:(?:하지만|그런데|근데) )?(?:그건 (?:아니|틀)|그렇지 않|아닙니다|사실은|실제로는|but (?:that|it)[’']?s? (?:is )?(?:not|wrong|n)|that[’']s (?:wrong|not)|wrong|not so|not true)/;

/** Takes an answer as given, gives it ready for the rules; `hedged` is the share of its sentences that only name things or say "I don't know". */
export const hear = (answer: string): Heard => {
  const prepared = prepare(answer);
  const { text, lower, sentences } = prepared;
  const windows: Window[] = [];
  const wordsIn = sentences.map(({ start, end }) => keyed(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start })));
  let hedged = 0;
  sentences.forEach((sentence, i) => {
    for (const size of [1, 2] as const) {
      const last = sentences[i + size - 1];
      if (!last) continue;
      const { start } = sentence;
      const { end } = last;
      const stance = stanceOf(lower.slice(start, end));
      if (!stance.denies && takenBack.test(lower.slice(end, end + 40))) stance.denies = true;
      if (size === 1 && stance.hedged) hedged += 1;
      const words = wordsIn.slice(i, i + size).flat();
      windows.push({ start, end, size, words, keys: new Set(words.map(({ key }) => key)), stance });
    }
  });
  return { prepared, words: wordsOf(prepared), windows, hedged: hedged / Math.max(1, sentences.length) };
};

/** The share of a weighed set of words that a window says, and their weights in sum. */
export const overlap = (set: ReadonlySet<string>, keys: ReadonlySet<string>, weigh: (key: string) => number = () => 1): { share: number; sum: number } => {
  let all = 0;
  let sum = 0;
  for (const key of set) {
    const weight = weigh(key);
    all += weight;
    if (keys.has(key)) sum += weight;
  }
  return { share: all > 0 ? sum / all : 0, sum };
};

export const within = (window: Span, { start, end }: Span): boolean => start >= window.start && end <= window.end;
