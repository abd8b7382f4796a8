/**
 * What each sign is worth, by logistic regression on the tuning half of the labelled answers: `node scripts/bench/fit-interview.ts` writes this file.
 * The bias is lowered a little after fitting: rather silent than wrong.
 */
export const pointWeights: Readonly<Record<string, number>> = {
  bias: -5.17,
  all: 1.09,
  said: 1.05,
  here: 0.07,
  share: 0.55,
  only: 0.77,
  hits: 0.09,
  near: 1.86,
  sum: 0.36,
  terms: 1.23,
  answer: 0.45,
  positive: -1.16,
  denies: -0.38,
  hedgedHere: -0.82,
  hedged: -1.39,
  two: -0.21,
  wrongHere: -2.51,
};

/** The same for misconceptions. */
export const misconceptionWeights: Readonly<Record<string, number>> = {
  bias: -5.18,
  share: 1.22,
  whole: 2.23,
  near: 2.70,
  far: 2.54,
  crossed: -0.58,
  hedged: -1.36,
  made: -2.44,
  negative: 0.67,
  saidOdd: 0.68,
  two: -0.58,
};
