import type { Misconception } from '../material.ts';
import { findTerm } from './terms.ts';
import type { Span } from './text.ts';
import { keysOf } from './vocabulary.ts';
import { misconceptionWeights as weights } from './weights.ts';
import { overlap, within, type Heard, type Window } from './windows.ts';

const negatives = /지 ?않|지[는도] ?않|아니|아닙|아닌|없|못|안 |말고|불가|\bnot\b|n[’']t\b|\bnever\b|\bno\b|\bcannot\b|\bwithout\b|\bnothing\b|\bnone\b/g;
const odd = (text: string): boolean => (text.toLowerCase().match(negatives) ?? []).length % 2 === 1;

interface Known { said: ReadonlySet<string>[]; right: ReadonlySet<string>[]; odd: boolean; groups: { korean: readonly (readonly string[])[]; english: readonly (readonly string[])[] } }
const known = new WeakMap<Misconception, Known>();
const knowing = (one: Misconception): Known => {
  let it = known.get(one);
  if (!it) {
    const korean = (group: readonly string[]): boolean => group.some((term) => /[가-힣]/.test(term));
    it = {
      said: one.said.map(keysOf), right: one.rights.map(keysOf), odd: odd(one.said[0] ?? ''),
      // A group of Latin words only is the other language's.
      groups: { korean: one.terms.filter(korean), english: one.terms.filter((group) => !korean(group)) },
    };
    known.set(one, it);
  }
  return it;
};

/** What speaks for a misconception being asserted in the window where it is nearest; numbers by name, for `weights.ts`. */
export interface MisconceptionEvidence { features: Record<string, number>; window: Window; spans: Span[] }

/** Takes an answer, a misconception and the share of points made by their terms; gives the evidence, or undefined for an empty answer. */
export const misconceptionEvidence = (heard: Heard, one: Misconception, made: number): MisconceptionEvidence | undefined => {
  const { said, right, odd: saidOdd, groups } = knowing(one);
  const found = Object.values(groups).map((those) => those.map((group) => group.flatMap((term) => findTerm(heard.words, term))));
  let best: { score: number; share: number; near: number; window: Window } | undefined;
  for (const window of heard.windows) {
    const share = Math.max(0, ...found.map((those) => (those.length === 0 ? 0 : those.filter((spans) => spans.some((span) => within(window, span))).length / those.length)));
    const near = Math.max(0, ...said.map((keys) => overlap(keys, window.keys).share));
    const score = share + 1.5 * near - 0.2 * (window.size - 1);
    if (!best || score > best.score) best = { score, share, near, window };
  }
  if (!best) return undefined;
  const { share, near, window } = best;
  const text = heard.prepared.lower.slice(window.start, window.end);
  const far = near - Math.max(0, ...right.map((keys) => overlap(keys, window.keys).share));
  return {
    window,
    spans: [...found.flat(2).filter((span) => within(window, span)), ...window.words.filter(({ key }) => said.some((keys) => keys.has(key)))],
    features: {
      share, whole: share === 1 ? 1 : 0, near, far, crossed: odd(text) === saidOdd ? 0 : 1, hedged: window.stance.hedged ? 1 : 0, made,
      negative: window.stance.negative ? 1 : 0, saidOdd: saidOdd ? 1 : 0, two: window.size - 1,
    },
  };
};

/** How sure it is that a misconception was asserted; above 0 it counts. What is denied or quoted never does. */
export const misconceptionScore = ({ features, window }: MisconceptionEvidence): number =>
  window.stance.denies ? -Infinity : Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, weights['bias'] ?? 0);
