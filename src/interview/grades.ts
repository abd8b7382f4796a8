import type { Report } from './report.ts';

/** How an answer in an interview counts as a review. */
export interface Graded { question: string; grade: 'again' | 'hard' | 'good'; missed: string[] }

/**
 * Takes a report, gives a grade for each question that was met: no point made or given up is again, some missed is
 * hard, all made is good. A question that the end cut off before any answer has none.
 */
export const gradesOf = ({ topics }: Pick<Report, 'topics'>): Graded[] => topics.flatMap(({ questions }) => questions)
  .filter(({ answered, honest, hint, skipped }) => answered || honest || hint || skipped)
  .map(({ id, made, missed }) => ({ question: id, grade: made.length === 0 ? 'again' : missed.length > 0 ? 'hard' : 'good', missed: missed.map((point) => point.id) }));
