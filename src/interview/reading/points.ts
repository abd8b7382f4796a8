import type { Question } from '../material.ts';
import { stanceOf } from './stance.ts';
import { findTerm } from './terms.ts';
import type { Span } from './text.ts';
import { vocabularyOf, type PointWords, type Vocabulary } from './vocabulary.ts';
import { pointWeights as weights } from './weights.ts';
import { overlap, within, type Heard, type Window } from './windows.ts';

/** What speaks for a point: numbers by name, for `weights.ts`, and the words that were relied on. */
export interface PointEvidence { id: string; features: Record<string, number>; spans: Span[]; allGroups: boolean; window?: Window }

const flat = { share: 0, sum: 0 };

const evidence = (heard: Heard, { point, texts, terms, answer }: PointWords, { weigh }: Vocabulary): PointEvidence => {
  const groups = point.terms.map((group) => group.map((term) => findTerm(heard.words, term)));
  const count = groups.length;
  const said = groups.filter((group) => group.some((spans) => spans.length > 0)).length / count;
  let best = { score: -1, share: 0, hits: 0, text: flat, terms: 0, answer: 0 };
  let window: Window | undefined;
  for (const one of heard.windows) {
    const here = groups.map((group) => group.filter((spans) => spans.some((span) => within(one, span))).length);
    const share = here.filter((hits) => hits > 0).length / count;
    const text = texts.map((keys) => overlap(keys, one.keys, weigh)).reduce((a, b) => ({ share: Math.max(a.share, b.share), sum: Math.max(a.sum, b.sum) }), flat);
    const termSum = overlap(terms, one.keys, weigh).sum;
    const answerSum = overlap(answer, one.keys, weigh).sum;
    const score = share * 2 + text.share * 2 + termSum * 0.15 + answerSum * 0.1 - (one.size === 2 ? 0.3 : 0);
    if (score > best.score) {
      best = { score, share, hits: here.reduce((a, b) => a + b, 0), text, terms: termSum, answer: answerSum };
      window = one;
    }
  }
  const spans = window === undefined ? [] : [
    ...groups.flat(2).filter((span) => within(window, span)),
    ...window.words.filter(({ key }) => texts.some((keys) => keys.has(key)) && weigh(key) > 0.7),
  ];
  return {
    id: point.id, allGroups: said === 1, spans, ...(window && { window }),
    features: {
      all: said === 1 ? 1 : 0, said, here: best.share === 1 ? 1 : 0, share: best.share, only: best.share === 1 && count === 1 ? 1 : 0,
      hits: Math.log1p(best.hits), near: best.text.share, sum: Math.sqrt(best.text.sum), terms: Math.sqrt(best.terms), answer: Math.sqrt(best.answer),
      positive: stanceOf(point.text.toLowerCase()).negative && window?.stance.negative === false ? 1 : 0,
      denies: window?.stance.denies === true ? 1 : 0, hedgedHere: window?.stance.hedged === true ? 1 : 0, hedged: heard.hedged, two: (window?.size ?? 1) - 1,
    },
  };
};

/** Takes an answer and a question, gives the evidence for each of its points. */
export const pointEvidence = (heard: Heard, question: Question): PointEvidence[] => {
  const vocabulary = vocabularyOf(question);
  return vocabulary.points.map((words) => evidence(heard, words, vocabulary));
};

/** How sure it is that a point was made; above 0 it counts. */
export const pointScore = ({ features }: PointEvidence): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, weights['bias'] ?? 0);
