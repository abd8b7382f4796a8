import type { Point, Question } from '../material.ts';
import { keyed } from './words.ts';

/** The words that tell of a point: of its text in each language, of its terms, and of the model answer's sentences that come nearest to it. */
export interface PointWords { point: Point; texts: ReadonlySet<string>[]; terms: ReadonlySet<string>; answer: Set<string> }

/** The words of a question's points, and how much each tells: less when several points share it, half when the question itself says it. */
export interface Vocabulary { points: PointWords[]; weigh: (key: string) => number }

export const keysOf = (text: string): Set<string> => new Set(keyed(text).map(({ key }) => key));

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.trim().length > 5);

/** A sentence belongs to a point when it is at least so near to it. */
const nearEnough = 0.6;

const nearest = (keys: ReadonlySet<string>, points: readonly PointWords[]): PointWords | undefined => {
  let best: PointWords | undefined;
  let most = nearEnough;
  for (const point of points) {
    let near = 0;
    for (const key of keys) near += point.texts.some((text) => text.has(key)) ? 1 : point.terms.has(key) ? 0.7 : 0;
    near /= Math.sqrt(4 + keys.size);
    if (near > most) [best, most] = [point, near];
  }
  return best;
};

const build = (question: Question): Vocabulary => {
  const asked = new Set(question.asked.flatMap((text) => [...keysOf(text)]));
  const points = question.points.map((point): PointWords => ({
    point, texts: point.texts.map(keysOf), terms: keysOf(point.terms.flat().join(' , ')), answer: new Set(),
  }));
  for (const sentence of question.answers.flatMap(sentences)) {
    const keys = keysOf(sentence);
    const point = nearest(keys, points);
    for (const key of keys) point?.answer.add(key);
  }
  const shared = new Map<string, number>();
  for (const { texts, terms, answer } of points) {
    for (const key of new Set([...texts.flatMap((text) => [...text]), ...terms, ...answer])) shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  return { points, weigh: (key) => Math.log((points.length + 1) / (shared.get(key) ?? 1)) * (asked.has(key) ? 0.5 : 1) };
};

const built = new WeakMap<Question, Vocabulary>();

/** Takes a question, gives its vocabulary; made once for each. */
export const vocabularyOf = (question: Question): Vocabulary => {
  const known = built.get(question) ?? build(question);
  built.set(question, known);
  return known;
};
