import { flawsOf, playByChance } from '../../src/interview/random-session.ts';
import { readAnswer } from '../../src/interview/reading/read.ts';
import { langs } from '../../src/text/lang.ts';
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

/** Plays interviews by chance on the whole bank, half in each language; gives the milliseconds of each step, sorted, and what was wrong. */
const play = (sessions: number): { steps: number[]; flaws: string[]; endings: Record<string, number> } => {
  const steps: number[] = [];
  const flaws: string[] = [];
  const endings: Record<string, number> = {};
  for (const lang of langs) {
    const source = materialOf(lang);
    const topics = [...new Set(source.questions.map(({ topic }) => topic))];
    for (let seed = 0; seed < sessions / langs.length; seed += 1) {
      const chosen = topics.filter((_, i) => (seed + i * 7) % 5 === 0);
      const end = playByChance({
        session: 'bench', seed, lang, turns: (seed % 20) + 1, minutes: (seed % 60) + 1, level: (seed % 3) + 1, topics: chosen.map((topic, i) => ({ topic, weight: i + 1 })),
        projects: seed % 3 === 0 ? [{ name: 'Rill', techniques: ['Kafka', 'Redis', 'Flink'], line: 'chat' }] : [],
      }, source, (_state, ms) => { steps.push(ms); });
      endings[end.ended ?? 'none'] = (endings[end.ended ?? 'none'] ?? 0) + 1;
      flaws.push(...flawsOf(end, source).map((flaw) => `${lang} ${seed}: ${flaw}`));
    }
  }
  return { steps: steps.sort((a, b) => a - b), flaws, endings };
};

/** Prints precision and recall of both halves, what interviews by chance end in, and how long a step takes. */
export const benchInterview = (sessions = 10_000): void => {
  console.log('\nInterview: reading of the labelled answers (points ≥ 0.90 and ≥ 0.85, misconceptions precision ≥ 0.95); held answers were never tuned on');
  for (const half of ['tune', 'held'] as const) {
    const { points, misconceptions } = figuresOf((answer) => answer.half === half);
    console.log(`${line(`${half}, points`, points)}\n${line(`${half}, misconceptions`, misconceptions)}`);
  }
  const { steps, flaws, endings } = play(sessions);
  const at = (share: number): string => (steps[Math.floor((steps.length - 1) * share)] ?? NaN).toFixed(2);
  console.log(`  ${sessions} interviews by chance (no flaw; step p95 ≤ 10 ms): ${flaws.length} flaws, ended by ${Object.entries(endings).map(([name, count]) => `${name} ${count}`).join(', ')}`);
  console.log(`  ${steps.length} steps, median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
  for (const flaw of flaws.slice(0, 10)) console.log(`    ${flaw}`);
};

if (import.meta.main) benchInterview(Number(process.argv[2] ?? 10_000));
