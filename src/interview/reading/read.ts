import type { Misconception, Question } from '../material.ts';
import { misconceptionEvidence, misconceptionScore, type MisconceptionEvidence } from './misconceptions.ts';
import { pointEvidence, pointScore } from './points.ts';
import { mostRead, type Span } from './text.ts';
import { hear, type Heard } from './windows.ts';

/** A point of a question, whether it was heard, and the words of the answer that it rests on. `near`: it was almost heard, so it is better not asked for again. */
export interface HeardPoint { id: string; heard: boolean; near?: true; words: string[] }

/** From here to 0 a point was made in three of ten labelled answers of the tuning half, below in one of forty. */
const nearFrom = -1.5;

/** A misconception that was asserted, with the words it rests on. */
export interface HeardMisconception { id: string; words: string[] }

/** What was heard in an answer. `cut`: it was longer than is read. */
export interface Reading { points: HeardPoint[]; misconceptions: HeardMisconception[]; cut: boolean }

/** The words at the spans, in the order of the answer, each once, those that touch joined. */
const wordsAt = (text: string, spans: readonly Span[]): string[] => {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return [...new Set(joined.map(({ start, end }) => text.slice(start, end)))];
};

/** All that the rules see in an answer; the bench and the fitting of the weights look at it too. */
export const evidenceOf = (heard: Heard, question: Question, misconceptions: readonly Misconception[]): {
  points: ReturnType<typeof pointEvidence>; misconceptions: { id: string; evidence: MisconceptionEvidence; score: number }[];
} => {
  const points = pointEvidence(heard, question);
  const made = points.filter(({ allGroups }) => allGroups).length / Math.max(1, points.length);
  const wrong = misconceptions.filter(({ id }) => question.misconceptions.includes(id)).flatMap((one) => {
    const evidence = misconceptionEvidence(heard, one, made);
    return evidence ? [{ id: one.id, evidence, score: misconceptionScore(evidence) }] : [];
  });
  // What is wrong in the same place speaks against a point.
  const asserted = wrong.filter(({ score }) => score > 0);
  for (const point of points) {
    point.features['wrongHere'] = asserted.some(({ evidence: { window } }) => point.window !== undefined && window.start < point.window.end && point.window.start < window.end) ? 1 : 0;
  }
  return { points, misconceptions: wrong };
};

/** Reads an answer to a question: which points it makes, which misconceptions it asserts, by which words. Never a score. */
export const readAnswer = (answer: string, question: Question, misconceptions: readonly Misconception[]): Reading => {
  const heard = hear(answer);
  const evidence = evidenceOf(heard, question, misconceptions);
  const { text } = heard.prepared;
  return {
    cut: answer.length > mostRead,
    points: evidence.points.map((point) => {
      const score = pointScore(point);
      return { id: point.id, heard: score > 0, ...(score > nearFrom && score <= 0 && { near: true as const }), words: score > 0 ? wordsAt(text, point.spans) : [] };
    }),
    misconceptions: evidence.misconceptions.filter(({ score }) => score > 0)
      .map(({ id, evidence: { spans } }) => ({ id, words: wordsAt(text, spans) })),
  };
};

/** How sure a wrong statement must be when nobody asked about it. */
const unasked = 0.5;

/** Reads what is said about a project: there are no points to make, but what is plainly wrong is heard. */
export const readClaims = (answer: string, misconceptions: readonly Misconception[]): Reading => {
  const heard = hear(answer);
  return {
    points: [], cut: answer.length > mostRead,
    misconceptions: misconceptions.flatMap((one) => {
      const evidence = misconceptionEvidence(heard, one, 0);
      return evidence && misconceptionScore(evidence) > unasked ? [{ id: one.id, words: wordsAt(heard.prepared.text, evidence.spans) }] : [];
    }),
  };
};
