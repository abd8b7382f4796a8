/** Fits the weights of src/interview/reading/weights.ts to the half of the labelled answers that is for tuning, and prints them. Run it after a change of what is measured. */
import { writeFileSync } from 'node:fs';
import { pointEvidence } from '../../src/interview/reading/points.ts';
import { evidenceOf } from '../../src/interview/reading/read.ts';
import { hear } from '../../src/interview/reading/windows.ts';
import { labelled, materialOf } from '../interview/material.ts';

interface Row { question: string; features: Record<string, number>; yes: boolean }
type Weights = Record<string, number>;

const dot = (weights: Weights, features: Record<string, number>): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, weights['bias'] ?? 0);

/** Logistic regression by Adam, with a penalty on large weights. */
const fit = (rows: readonly Row[], penalty: number): Weights => {
  const names = ['bias', ...Object.keys(rows[0]?.features ?? {})];
  const weights: Weights = Object.fromEntries(names.map((name) => [name, 0]));
  const mean: Weights = {};
  const square: Weights = {};
  for (let step = 1; step <= 1200; step++) {
    const slope: Weights = Object.fromEntries(names.map((name) => [name, name === 'bias' ? 0 : penalty * (weights[name] ?? 0)]));
    for (const { features, yes } of rows) {
      const off = 1 / (1 + Math.exp(-dot(weights, features))) - (yes ? 1 : 0);
      slope['bias'] = (slope['bias'] ?? 0) + off;
      for (const [name, value] of Object.entries(features)) slope[name] = (slope[name] ?? 0) + off * value;
    }
    for (const name of names) {
      const g = slope[name] ?? 0;
      mean[name] = 0.9 * (mean[name] ?? 0) + 0.1 * g;
      square[name] = 0.99 * (square[name] ?? 0) + 0.01 * g * g;
      weights[name] = (weights[name] ?? 0) - (0.03 * ((mean[name] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[name] ?? 0) / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
};

const figures = (rows: readonly (Row & { score: number })[], from: number): string => {
  const heard = rows.filter(({ score }) => score > from);
  const right = heard.filter(({ yes }) => yes).length;
  return `precision ${(right / heard.length).toFixed(3)} recall ${(right / rows.filter(({ yes }) => yes).length).toFixed(3)}`;
};

/** Every question scored by weights that were fitted without it. */
const crossed = (rows: readonly Row[], penalty: number): (Row & { score: number })[] => {
  const questions = [...new Set(rows.map(({ question }) => question))];
  return Array.from({ length: 11 }, (_, part) => {
    const out = new Set(questions.filter((_one, i) => i % 11 === part));
    const weights = fit(rows.filter(({ question }) => !out.has(question)), penalty);
    return rows.filter(({ question }) => out.has(question)).map((row) => ({ ...row, score: dot(weights, row.features) }));
  }).flat();
};

const source = materialOf('ko');
const questions = new Map(source.questions.map((one) => [one.id, one]));
const tune = labelled().filter(({ half }) => half === 'tune').flatMap((answer) => {
  const question = questions.get(answer.question);
  return question ? [{ answer, question, heard: hear(answer.text) }] : [];
});

/** Rather silent than wrong: the bias is lowered by this much after fitting. */
const caution = { points: Number(process.argv[2] ?? 0.1), misconceptions: Number(process.argv[3] ?? 0.4) };
const denied = new Set<Row>();
const wrongs = (): Row[] => tune.flatMap(({ answer, question, heard }) => evidenceOf(heard, question, source.misconceptions).misconceptions.map(({ id, evidence }) => {
  const row = { question: question.id, features: evidence.features, yes: answer.misconceptions.includes(id) };
  if (evidence.window.stance.denies) denied.add(row);
  return row;
}));
const wrongRows = wrongs();
const open = wrongRows.filter((row) => !denied.has(row));
const misconceptionWeights = fit(open, 0.5);
misconceptionWeights['bias'] = (misconceptionWeights['bias'] ?? 0) - caution.misconceptions;
const crossedWrong = [...crossed(open, 0.5), ...[...denied].map((row) => ({ ...row, score: -Infinity }))];
for (const from of [-0.4, 0, 0.2, 0.4, 0.6, 0.8, 1]) console.log(`misconceptions, each question by weights fitted without it, from ${from}: ${figures(crossedWrong, from)}`);

const asserts = (features: Record<string, number>, denies: boolean): boolean => !denies && dot(misconceptionWeights, features) > 0;
const pointRows: Row[] = tune.flatMap(({ answer, question, heard }) => {
  const points = pointEvidence(heard, question);
  const asserted = evidenceOf(heard, question, source.misconceptions).misconceptions.filter(({ evidence }) => asserts(evidence.features, evidence.window.stance.denies));
  return points.map((point) => ({
    question: question.id, yes: answer.points.includes(point.id),
    features: {
      ...point.features,
      wrongHere: asserted.some(({ evidence: { window } }) => point.window !== undefined && window.start < point.window.end && point.window.start < window.end) ? 1 : 0,
    },
  }));
});
const pointWeights = fit(pointRows, 1);
pointWeights['bias'] = (pointWeights['bias'] ?? 0) - caution.points;
const crossedPoints = crossed(pointRows, 1);
for (const from of [-0.3, -0.1, 0, 0.1, 0.3, 0.6]) console.log(`points, each question by weights fitted without it, from ${from}: ${figures(crossedPoints, from)}`);

const table = (weights: Weights): string => Object.entries(weights).map(([name, value]) => `  ${name}: ${value.toFixed(2)},`).join('\n');
writeFileSync('src/interview/reading/weights.ts', `/**
 * What each sign is worth, by logistic regression on the tuning half of the labelled answers: \`node scripts/bench/fit-interview.ts\` writes this file.
 * The bias is lowered a little after fitting: rather silent than wrong.
 */
export const pointWeights: Readonly<Record<string, number>> = {
${table(pointWeights)}
};

/** The same for misconceptions. */
export const misconceptionWeights: Readonly<Record<string, number>> = {
${table(misconceptionWeights)}
};
`);
