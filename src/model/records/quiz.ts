import { z } from 'zod';
import { id, level, localized, pagePath, text, was } from './common.ts';
import { topic } from './topics.ts';

const common = { id, was, level, covers: z.array(pagePath).min(1), concepts: z.array(id).min(1), prompt: localized };

/** An answer to choose, with why it is right, or which mistake it is. */
const option = z.strictObject({ id, right: z.boolean().default(false), text: localized, why: localized });
const options = z.array(option).min(3, 'an item has 3 to 5 options').max(5, 'an item has 3 to 5 options');

const single = z.strictObject({ ...common, kind: z.literal('single'), options });
const multiple = z.strictObject({ ...common, kind: z.literal('multiple'), options });
/** What happens if: a situation, then choices. */
const predict = z.strictObject({ ...common, kind: z.literal('predict'), scenario: localized, options });
/** Steps, written in the right order. */
const order = z.strictObject({
  ...common, kind: z.literal('order'),
  steps: z.array(z.strictObject({ id, text: localized, why: localized })).min(3).max(7),
});
const match = z.strictObject({
  ...common, kind: z.literal('match'),
  pairs: z.array(z.strictObject({ id, left: localized, right: localized, why: localized })).min(3).max(6),
});
/** A number with its unit; `traps` are the usual wrong values and the mistake behind each. */
const number = z.strictObject({
  ...common, kind: z.literal('number'),
  answer: z.number(), tolerance: z.number().nonnegative(), unit: localized, why: localized,
  traps: z.array(z.strictObject({ value: z.number(), why: localized })).min(1),
});
/** A text with gaps {{id}}; `accepts` are the spellings that are right, in either language. */
const cloze = z.strictObject({
  ...common, kind: z.literal('cloze'), text: localized,
  blanks: z.array(z.strictObject({ id, accepts: z.array(text).min(1), why: localized })).min(1),
});

/** A quiz item of any of the seven kinds. */
export const quizItem = z.discriminatedUnion('kind', [single, multiple, predict, order, match, number, cloze]);

/** A bank: content/quiz/<topic>.yml. */
export const quizBank = z.strictObject({ topic, items: z.array(quizItem) });
