import { z } from 'zod';
import { id, pageNeutral, pageText, text } from './common.ts';
import { taskNeutral, taskText } from './task.ts';

const kind = z.literal('month');
const weekText = { id, title: text, goal: text };

const taskKo = z.strictObject({
  ...taskText, ...taskNeutral,
  hours: taskNeutral.hours.max(12),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)], 'importance is 1 (nice to have), 2 (should) or 3 (must)'),
  needs: z.array(id).default([]),
  keep: z.union([z.literal(1), z.literal(2), z.literal(3)], 'keep is the number of weeks (1, 2 or 3) in which the task is done even when no more are left').optional(),
});

/** A month of the roadmap: Korean frontmatter; `needs` are earlier tasks, `keep` marks what is done even in the last 1, 2 or 3 weeks before an interview. */
export const monthKo = z.strictObject({
  kind, ...pageText, ...pageNeutral,
  month: z.int().min(1).max(6),
  weeks: z.array(z.strictObject({ ...weekText, tasks: z.array(taskKo).min(1) })).min(1),
});

/** A month of the roadmap: English frontmatter, text only, by the same ids. */
export const monthEn = z.strictObject({
  kind, ...pageText,
  weeks: z.array(z.strictObject({ ...weekText, tasks: z.array(z.strictObject(taskText)).min(1) })).min(1),
});
