/**
 * What each sign is worth, by logistic regression on the tuning half of the labelled answers: `node scripts/bench/fit-interview.ts` writes this file.
 * The bias is lowered a little after fitting: rather silent than wrong.
 */
export const pointWeights: Readonly<Record<string, number>> = {
  bias: -5.17,
  all: 0.86,
  said: 1.04,
  here: 0.13,
  share: 0.67,
  only: 0.80,
  hits: 0.15,
  near: 1.91,
  sum: 0.32,
  terms: 1.21,
  answer: 0.48,
  positive: -1.17,
  denies: -0.25,
  hedgedHere: -0.82,
  hedged: -1.40,
  two: -0.14,
  wrongHere: -2.53,
};

/** The same for misconceptions. */
export const misconceptionWeights: Readonly<Record<string, number>> = {
  bias: -5.17,
  share: 1.23,
  whole: 2.24,
  near: 2.70,
  far: 2.53,
  crossed: -0.62,
  hedged: -1.37,
  made: -2.37,
  negative: 0.68,
  saidOdd: 0.73,
  two: -0.61,
};
