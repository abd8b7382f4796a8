import { parse } from 'yaml';
import { z } from 'zod';
import { langs } from '../text/lang.ts';

/** The ways in which a query can be hard. */
export const classes = [
  'plain-ko', 'particle', 'half-typed', 'spacing', 'choseong', 'layout',
  'plain-en', 'inflected-en', 'identifier', 'question-words', 'ko-en', 'typo',
] as const;

const query = z.strictObject({
  query: z.string().min(1), lang: z.enum(langs), class: z.enum(classes), half: z.enum(['tune', 'held']),
  /** What the reader had in mind, where it cannot be read off the query; the search is not told. */
  meant: z.string().optional(),
  /** path, path#heading, glossary:<id>, misconception:<id> or quiz:<id>; each would do as the first. */
  answers: z.array(z.string()).min(1).max(6),
});

/** A query and the sections that a reader who typed it would be content to see first. */
export type RelevantQuery = z.output<typeof query>;

/** Takes the text of relevance.yml, gives its queries; throws a ZodError when it is written otherwise. */
export const readRelevance = (text: string): RelevantQuery[] => z.strictObject({ queries: z.array(query) }).parse(parse(text)).queries;
