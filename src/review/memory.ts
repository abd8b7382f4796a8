import { FSRSAlgorithm, generatorParameters, Rating } from 'ts-fsrs';
import type { Grade } from '../progress/event.ts';

/** What is remembered of a card by FSRS-6: stability in days, difficulty 1–10, and the day number of the last review. */
export interface Memory { stability: number; difficulty: number; day: number }

// Whole days only: no learning steps of minutes, no fuzz, so that the same log always gives the same plan.
const model = new FSRSAlgorithm(generatorParameters({ enable_short_term: false, enable_fuzz: false }));
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** The memory after a review on a day (a day number); a first review begins it. A day before the last review counts as the same day. */
export const afterReview = (memory: Memory | undefined, grade: Grade, day: number): Memory => {
  const { stability, difficulty } = model.next_state(memory ?? null, memory ? Math.max(0, day - memory.day) : 0, ratings[grade]);
  return { stability, difficulty, day: memory ? Math.max(day, memory.day) : day };
};

/** The chance, 0–1, of recalling the card on a day (FSRS-6 forgetting curve). */
export const recallOn = ({ stability, day: last }: Memory, day: number): number => model.forgetting_curve(Math.max(0, day - last), stability);

/** Whole days, at least one, until recall has fallen to `retention`. */
export const intervalOf = ({ stability }: Memory, retention: number): number =>
  Math.max(1, Math.round(stability * model.calculate_interval_modifier(retention)));
