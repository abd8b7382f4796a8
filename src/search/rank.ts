import type { Section } from './format.ts';
import type { Match } from './match.ts';
import { squeeze } from './names.ts';
import type { SectionKind } from './types.ts';
import { weights } from './weights.ts';

/** A section's number and its worth. */
export interface Standing {
  section: number;
  score: number;
}

const looked = 40;
const longText = 5000;

/** Rare words tell more than common ones. */
const rarity = (found: number, all: number): number => (found === 0 ? 0 : Math.log(1 + all / (found + 1)));

/** Takes the matches of each slot, gives how much of what is asked for each of them is; the sum is 1. */
export function shares(matches: readonly Match[], all: number): number[] {
  const each = matches.map(({ scores }) => rarity(scores.size, all));
  const whole = each.reduce((total, one) => total + one, 0);
  return each.map((one) => (whole === 0 ? 0 : one / whole));
}

/** Takes the matches of each slot, gives the worth of each section that answers any of them; `kinds`: those the query names. */
export function sum(matches: readonly Match[], sections: readonly Section[], kinds: ReadonlySet<SectionKind>): Map<number, number> {
  const scores = new Map<number, number>();
  const answered = new Map<number, number>();
  let whole = 0;
  for (const { scores: found } of matches) {
    const weight = rarity(found.size, sections.length);
    whole += weight;
    for (const [section, score] of found) {
      scores.set(section, (scores.get(section) ?? 0) + weight * score);
      answered.set(section, (answered.get(section) ?? 0) + weight);
    }
  }
  for (const [section, score] of scores) {
    const share = (answered.get(section) ?? 0) / whole;
    const { kind = 'page', generic = false } = sections[section] ?? {};
    const own = weights.kind[kind] * (generic ? weights.generic : 1) * (kinds.has(kind) ? weights.hinted : 1);
    scores.set(section, score * share ** weights.coverage * own);
  }
  return scores;
}

const calls = new WeakMap<Section, string[]>();

/** What a section is called, run together. */
function callsOf(section: Section): string[] {
  let names = calls.get(section);
  if (!names) calls.set(section, (names = (section.heading === null ? [section.page, ...section.names] : [section.heading]).map(squeeze)));
  return names;
}

const texts = new WeakMap<Section, string>();

/** What a section says, run together; kept, since the next letter asks for it again. */
function textOf(section: Section): string {
  let text = texts.get(section);
  if (text === undefined) texts.set(section, (text = squeeze(section.text)));
  return text;
}

/** How much better the section is than its terms alone say: the query as it was typed, in title, heading or text. */
function closeness(section: Section, phrase: string, words: number): number {
  const squeezed = callsOf(section);
  let factor = 1;
  if (squeezed.includes(phrase)) factor = weights.nameIs;
  else if (squeezed.some((name) => name.includes(phrase))) factor = weights.nameHolds;
  if (words > 1 && section.text.length < longText && textOf(section).includes(phrase)) factor *= weights.textHolds;
  return factor;
}

/** Takes sections' worth and the query's words run together, gives the sections, best first; equals in the index's order. */
export function order(scores: ReadonlyMap<number, number>, sections: readonly Section[], phrase: string, words: number): Standing[] {
  const better = (a: Standing, b: Standing): number => b.score - a.score || a.section - b.section;
  const standings = [...scores].map(([section, score]): Standing => ({ section, score })).sort(better);
  if (phrase === '') return standings;
  const best = standings.slice(0, looked).map(({ section, score }) => {
    const own = sections[section];
    return { section, score: own ? score * closeness(own, phrase, words) : score };
  });
  return [...best.sort(better), ...standings.slice(looked)];
}

/** Terms, misconceptions and quiz items stand on one page without being parts of one text. */
const alone: ReadonlySet<SectionKind> = new Set(['term', 'misconception', 'quiz']);

/** Takes sections, best first, gives `limit` of them, a page's second and third further down, and none after those. */
export function spread(standings: readonly Standing[], sections: readonly Section[], limit: number): Standing[] {
  const taken = new Map<string, number>();
  const kept: Standing[] = [];
  for (const { section, score } of standings.slice(0, limit * 4)) {
    const { path = '', kind = 'page' } = sections[section] ?? {};
    const before = alone.has(kind) ? 0 : (taken.get(path) ?? 0);
    taken.set(path, before + 1);
    const factor = weights.again[before];
    if (factor !== undefined) kept.push({ section, score: score * factor });
  }
  return kept.sort((a, b) => b.score - a.score).slice(0, limit);
}
