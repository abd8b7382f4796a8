import { z } from 'zod';
import { pageNeutral, pageText } from './common.ts';

const kind = z.literal('page');
const template = z.enum(['doc', 'splash']).default('doc');

/** Any other page (home, about, glossary …): Korean frontmatter. */
export const pageKo = z.strictObject({ kind, ...pageText, ...pageNeutral, template });

/** Any other page: English frontmatter. */
export const pageEn = z.strictObject({ kind, ...pageText, template });
