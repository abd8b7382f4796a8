import type { Match } from './match.ts';
import type { SectionKind } from './types.ts';

/** What ranking asks of a section: its words run together (see `squeeze`), and which page it is of. */
export interface Ranked {
  path: string;
  kind: SectionKind;
  title: string;
  heading: string;
  squeezed: string;
  /** Whether the page's title is this section's own, it being the first. */
  first: boolean;
}

/** A section's number and its worth. */
export interface Standing {
  section: number;
  score: number;
}

const kindWeight: Record<SectionKind, number> = {
  guide: 1, term: 1, question: 0.95, misconception: 0.95, lab: 0.9, project: 0.9, month: 0.85, page: 0.8,
};
const enoughWhole = 5;
const looked = 60;

/** Takes any text, gives it in lower case without spaces and joiners, for phrases. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[\s._-]+/g, '');

/** Rare words tell more than common ones. */
const rarity = (found: number, all: number): number => Math.log(1 + all / (found + 1));

function sum(matches: readonly Match[], sections: readonly Ranked[]): Standing[] {
  const scores = new Map<number, number>();
  const answered = new Map<number, number>();
  for (const { scores: found } of matches) {
    const weight = rarity(found.size, sections.length);
    for (const [section, score] of found) {
      scores.set(section, (scores.get(section) ?? 0) + weight * score);
      answered.set(section, (answered.get(section) ?? 0) + 1);
    }
  }
  const slots = matches.filter(({ scores: found }) => found.size > 0).length;
  const whole = [...answered.values()].filter((count) => count === slots).length;
  const standings: Standing[] = [];
  for (const [section, score] of scores) {
    const share = (answered.get(section) ?? 0) / slots;
    if (share < 1 && whole >= enoughWhole) continue;
    const kind = sections[section]?.kind ?? 'page';
    standings.push({ section, score: score * share ** 3 * kindWeight[kind] });
  }
  return standings;
}

const times = (text: string, part: string): number => {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 8; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
};

/** How much better the section is than its terms alone say: the query as it was typed, in title, heading or text. */
function closeness(section: Ranked, phrases: readonly string[], words: readonly string[]): number {
  const names = section.first ? [section.title, section.heading] : [section.heading];
  let factor = 1;
  if (phrases.some((phrase) => names.includes(phrase))) factor = 1.6;
  else if (phrases.some((phrase) => names.some((name) => name.includes(phrase)))) factor = 1.25;
  if (words.length > 1 && phrases.some((phrase) => section.squeezed.includes(phrase))) factor *= 1.2;
  const often = words.reduce((total, word) => total + times(section.squeezed, word), 0);
  return factor * (1 + 0.08 * Math.log2(1 + often));
}

/**
 * Takes the matches of each slot, the words of the query and other spellings of all of it, gives the sections, best
 * first, at most `perPage` of one page and `limit` in all. Equals keep the order of the index.
 */
export function rank(
  matches: readonly Match[],
  sections: readonly Ranked[],
  words: readonly string[],
  { limit, spellings = [], perPage = 3 }: { limit: number; spellings?: readonly string[]; perPage?: number },
): Standing[] {
  const order = (a: Standing, b: Standing): number => b.score - a.score || a.section - b.section;
  const standings = sum(matches, sections).sort(order);
  const asked = words.map(squeeze);
  const phrases = [asked.join(''), ...spellings.map(squeeze)].filter((phrase) => phrase !== '');
  const best = standings.slice(0, looked).map(({ section, score }) => {
    const ranked = sections[section];
    return { section, score: ranked ? score * closeness(ranked, phrases, asked.filter((word) => word !== '')) : score };
  });
  const taken = new Map<string, number>();
  return [...best.sort(order), ...standings.slice(looked)].filter(({ section }) => {
    const path = sections[section]?.path ?? '';
    const count = (taken.get(path) ?? 0) + 1;
    taken.set(path, count);
    return count <= perPage;
  }).slice(0, limit);
}
