import { readAnswer } from '../../src/interview/reading/read.ts';
import { labelled, materialOf, type Labelled } from '../interview/material.ts';

/** What was found of what is there. */
export interface Figures { answers: number; there: number; right: number; wrong: number }
export const precision = ({ right, wrong }: Figures): number => right / (right + wrong);
export const recall = ({ right, there }: Figures): number => right / there;

/** Reads every labelled answer and counts points and misconceptions, for one half or what else `pick` takes. */
export const figuresOf = (pick: (answer: Labelled) => boolean): { points: Figures; misconceptions: Figures } => {
  const source = materialOf('ko');
  const questions = new Map(source.questions.map((one) => [one.id, one]));
  const points: Figures = { answers: 0, there: 0, right: 0, wrong: 0 };
  const misconceptions: Figures = { ...points };
  const count = (figures: Figures, heard: readonly string[], there: readonly string[]): void => {
    figures.answers += 1;
    figures.there += there.length;
    for (const id of heard) figures[there.includes(id) ? 'right' : 'wrong'] += 1;
  };
  for (const answer of labelled().filter(pick)) {
    const question = questions.get(answer.question);
    if (!question) throw new Error(`labelled.yml speaks of a question that does not exist: ${answer.question}`);
    const reading = readAnswer(answer.text, question, source.misconceptions);
    count(points, reading.points.filter(({ heard }) => heard).map(({ id }) => id), answer.points);
    count(misconceptions, reading.misconceptions.map(({ id }) => id), answer.misconceptions);
  }
  return { points, misconceptions };
};

const line = (name: string, figures: Figures): string =>
  `  ${name.padEnd(24)} precision ${precision(figures).toFixed(3)}  recall ${recall(figures).toFixed(3)}  (${figures.right} right, ${figures.wrong} wrong of ${figures.there}; ${figures.answers} answers)`;

/** Prints precision and recall of both halves, and how long a step takes. */
export const benchInterview = (): void => {
  console.log('\nInterview: reading of the labelled answers (points ≥ 0.90 and ≥ 0.85, misconceptions precision ≥ 0.95); held answers were never tuned on');
  for (const half of ['tune', 'held'] as const) {
    const { points, misconceptions } = figuresOf((answer) => answer.half === half);
    console.log(`${line(`${half}, points`, points)}\n${line(`${half}, misconceptions`, misconceptions)}`);
  }
};

if (import.meta.main) benchInterview();
