/**
 * What each sign is worth, by logistic regression on the tuning half of the labelled answers: `node scripts/bench/fit-interview.ts` writes this file.
 * The bias is lowered a little after fitting: rather silent than wrong.
 */
export const pointWeights: Readonly<Record<string, number>> = {
  bias: -5.15,
  all: 0.87,
  said: 1.06,
  here: 0.10,
  share: 0.67,
  only: 0.80,
  hits: 0.16,
  near: 1.91,
  sum: 0.32,
  terms: 1.21,
  answer: 0.46,
  positive: -1.18,
  denies: -0.25,
  hedgedHere: -0.82,
  hedged: -1.41,
  two: -0.15,
  wrongHere: -2.53,
};

/** The same for misconceptions. */
export const misconceptionWeights: Readonly<Record<string, number>> = {
  bias: -5.18,
  share: 1.23,
  whole: 2.21,
  near: 2.79,
  far: 2.47,
  crossed: -0.71,
  hedged: -1.36,
  made: -2.54,
  negative: 0.67,
  saidOdd: 0.77,
  two: -0.54,
};
