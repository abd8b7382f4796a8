import { z } from 'zod';
import { pageNeutral, pageText } from './common.ts';
import { taskNeutral, taskText } from './task.ts';

const kind = z.literal('project');

/** A project guide: Korean frontmatter; `stack` are the products by their ids in versions.yml, milestones in the order of the work. */
export const projectKo = z.strictObject({
  kind, ...pageText, ...pageNeutral,
  order: z.int().positive(),
  stack: z.array(z.string()).min(1),
  milestones: z.array(z.strictObject({ ...taskText, ...taskNeutral })).min(3),
});

/** A project guide: English frontmatter, text only, by the same ids. */
export const projectEn = z.strictObject({ kind, ...pageText, milestones: z.array(z.strictObject(taskText)).min(3) });
