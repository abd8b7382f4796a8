import { z } from 'zod';
import { day, id, pageNeutral, pageText } from './common.ts';

const kind = z.literal('lab');

/** A lab: Korean frontmatter; `tasks` are those of the roadmap that it serves, `run` the day we ran it, or never. */
export const labKo = z.strictObject({
  kind, ...pageText, ...pageNeutral,
  order: z.int().positive(),
  minutes: z.int().positive(),
  tasks: z.array(id).min(1),
  run: z.union([z.literal('never'), day], '"run" is the day on which we ran it, YYYY-MM-DD, or never'),
});

/** A lab: English frontmatter, text only. */
export const labEn = z.strictObject({ kind, ...pageText });
