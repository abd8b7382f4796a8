import { z } from 'zod';
import { pageNeutral, pageText } from './common.ts';
import { topic } from './topics.ts';

const kind = z.literal('guide');

/** A chapter: Korean frontmatter, with the fields of no language. */
export const guideKo = z.strictObject({ kind, ...pageText, ...pageNeutral, topic, order: z.int().positive() });

/** A chapter: English frontmatter, text only. */
export const guideEn = z.strictObject({ kind, ...pageText });
