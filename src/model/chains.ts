import type { Question } from './pages.ts';
import { pagesOf, type Site } from './site.ts';

/** Questions that follow-ups lead through, from the first asked to the deepest. */
export type Chain = readonly Question[];

const next = ({ ko }: Question): string[] => [...new Set(ko.followUps.flatMap(({ to }) => to ?? []))];

/** Where the follow-ups of every question lead, by id. */
export const followUpGraph = (site: Site): Map<string, string[]> => new Map(pagesOf(site, 'question').map((page) => [page.id, next(page)]));

const longest = (paths: readonly Question[][]): Question[] => paths.reduce((best, path) => (path.length > best.length ? path : best), []);

/**
 * The chain in which a question stands: the longest way that leads to it, then the longest on from it. Empty when it
 * leads nowhere and nothing leads to it. The site must have no circle of follow-ups.
 */
export const chainOf = (site: Site, id: string): Chain => {
  const questions = new Map(pagesOf(site, 'question').map((page) => [page.id, page]));
  const before = (at: Question): Question[] => [...longest([...questions.values()].filter((one) => next(one).includes(at.id)).map(before)), at];
  const after = (at: Question): Question[] => [at, ...longest(next(at).flatMap((to) => questions.get(to) ?? []).map(after))];
  const start = questions.get(id);
  if (!start) return [];
  const chain = [...before(start), ...after(start).slice(1)];
  return chain.length > 1 ? chain : [];
};
