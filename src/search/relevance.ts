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
  answers: z.array(z.string()).min(1).max(9),
});

/** A query and the sections that a reader who typed it would be content to see first. */
export type RelevantQuery = z.output<typeof query>;

/** Takes the text of relevance.yml, gives its queries; throws a ZodError when it is written otherwise. */
export const readRelevance = (text: string): RelevantQuery[] => z.strictObject({ queries: z.array(query) }).parse(parse(text)).queries;

/** How well ranked lists answer: reciprocal rank of the first answer in ten, share of queries with one in five, share of the answers in five. */
export interface Figures { mrr: number; hit: number; recall: number }

/** Takes pairs of what answers and what was found, best first, gives their figures; of no pairs all are 0. */
export function figuresOf(pairs: readonly { answers: readonly string[]; found: readonly string[] }[]): Figures {
  const mean = (of: (pair: (typeof pairs)[number]) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0) / Math.max(1, pairs.length);
  const inFive = ({ answers, found }: (typeof pairs)[number]): number => new Set(found.slice(0, 5).filter((place) => answers.includes(place))).size;
  return {
    mrr: mean(({ answers, found }) => {
      const at = found.slice(0, 10).findIndex((place) => answers.includes(place));
      return at < 0 ? 0 : 1 / (at + 1);
    }),
    hit: mean((pair) => Number(inFive(pair) > 0)),
    recall: mean((pair) => inFive(pair) / Math.min(5, pair.answers.length)),
  };
}

const records: Partial<Record<string, string>> = { term: 'glossary', misconception: 'misconception', quiz: 'quiz' };

/** Takes where a hit stands, gives it as relevance.yml writes it. */
export function placeOf({ kind, path, headingId }: { kind: string; path: string; headingId: string | null }): string {
  const record = records[kind];
  if (record !== undefined) return `${record}:${headingId ?? ''}`;
  return headingId === null ? path : `${path}#${headingId}`;
}

/** The page on which an answer of relevance.yml stands. */
export function pageOf(answer: string): string {
  if (answer.startsWith('glossary:')) return '/glossary';
  if (answer.startsWith('misconception:')) return '/misconceptions';
  return answer.startsWith('quiz:') ? '/quiz' : (answer.split('#')[0] ?? '');
}
