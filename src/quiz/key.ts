import type { QuizItem } from '../model/site.ts';

/** What is right in an item, by the ids of its parts: all that grading needs, the same in every language. */
export type Key =
  | { kind: 'choice'; right: string[] }
  /** Step ids in the right order. */
  | { kind: 'order'; steps: string[] }
  /** Each pair's id stands for its left and its right side. */
  | { kind: 'match'; pairs: string[] }
  | { kind: 'number'; answer: number; tolerance: number; traps: number[] }
  | { kind: 'cloze'; blanks: Record<string, string[]> };

/** The key of an item. */
export const keyOf = (item: QuizItem): Key => {
  switch (item.kind) {
    case 'order': return { kind: 'order', steps: item.steps.map(({ id }) => id) };
    case 'match': return { kind: 'match', pairs: item.pairs.map(({ id }) => id) };
    case 'number': return { kind: 'number', answer: item.answer, tolerance: item.tolerance, traps: item.traps.map(({ value }) => value) };
    case 'cloze': return { kind: 'cloze', blanks: Object.fromEntries(item.blanks.map(({ id, accepts }) => [id, accepts])) };
    default: return { kind: 'choice', right: item.options.filter(({ right }) => right).map(({ id }) => id) };
  }
};
