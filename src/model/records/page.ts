import { z } from 'zod';
import { pageNeutral, pageText } from './common.ts';

const kind = z.literal('page');

/** Any other page (home, about, glossary …): Korean frontmatter; `toc: false` for a page without a table of contents. */
export const pageKo = z.strictObject({ kind, ...pageText, ...pageNeutral, toc: z.boolean().default(true) });

/** Any other page: English frontmatter. */
export const pageEn = z.strictObject({ kind, ...pageText });
