import type { Problem } from '../../src/model/problem.ts';

/** Files that could not be checked, and why. */
export interface Skipped { files: number; why: string }

/** What a check of listings found: problems, warnings, how many of what it checked, what it could not check and why. */
export interface Outcome { problems: Problem[]; warnings: string[]; counts: Record<string, number>; skipped: Skipped[] }

/** An outcome with what is given, the rest empty. */
export const outcome = (part: Partial<Outcome>): Outcome => ({ problems: [], warnings: [], counts: {}, skipped: [], ...part });

/** All outcomes as one; counts of one name are added. */
export const together = (parts: readonly Outcome[]): Outcome => {
  const counts: Record<string, number> = {};
  for (const part of parts) for (const [name, count] of Object.entries(part.counts)) counts[name] = (counts[name] ?? 0) + count;
  return {
    problems: parts.flatMap(({ problems }) => problems), warnings: parts.flatMap(({ warnings }) => warnings), counts, skipped: parts.flatMap(({ skipped }) => skipped),
  };
};
