import { z } from 'zod';
import { id, level, pageNeutral, pageText, text } from './common.ts';
import { topic } from './topics.ts';

const kind = z.literal('question');
const spoken = { question: text, intent: text, hint: text, easier: z.strictObject({ question: text, answer: text }), answer: text };

/** Groups of wordings; one of each group must be heard for the point to count. */
const terms = z.array(z.array(text).min(1)).min(1, 'a point needs at least one group of terms');
const pointText = { id, text, terms };
const followUpText = { id, question: text, reason: text };

/** When a follow-up is asked: after a point was missed, or after it was made. */
const when = z.union(
  [z.strictObject({ missed: id }), z.strictObject({ made: id })],
  '"when" is { missed: <point id> } or { made: <point id> }',
);

/** An interview question: Korean frontmatter, with the fields of no language. */
export const questionKo = z.strictObject({
  kind, ...pageText, ...pageNeutral, ...spoken,
  topic,
  level,
  concepts: z.array(id).min(1),
  misconceptions: z.array(id).default([]),
  points: z.array(z.strictObject({ ...pointText, weight: z.int().min(1).max(3) })).min(2),
  followUps: z.array(z.strictObject({ ...followUpText, when, to: id.optional() })).min(2),
});

/** An interview question: English frontmatter, text only, by the same ids. */
export const questionEn = z.strictObject({
  kind, ...pageText, ...spoken,
  points: z.array(z.strictObject(pointText)).min(2),
  followUps: z.array(z.strictObject(followUpText)).min(2),
});
