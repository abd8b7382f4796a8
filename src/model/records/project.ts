import { z } from 'zod';
import { pageNeutral, pageText } from './common.ts';

const kind = z.literal('project');

/** A project guide: Korean frontmatter; `hours` is a fair guess of the whole, `stack` the products by their ids in versions.yml. */
export const projectKo = z.strictObject({
  kind, ...pageText, ...pageNeutral,
  order: z.int().positive(),
  hours: z.number().positive(),
  stack: z.array(z.string()).min(1),
});

/** A project guide: English frontmatter, text only. */
export const projectEn = z.strictObject({ kind, ...pageText });
