import { pagesOf, type Site } from './site.ts';
import { tasksOf } from './tasks.ts';

type Renamed = Record<string, string>;

/** Renamed ids, old to new, by what an event of the progress log calls them; kinds without any are left out. */
export type IdAliases = Partial<Record<'page' | 'question' | 'task' | 'item', Renamed>>;

const renamed = (records: readonly { id: string; was: readonly string[] }[]): Renamed =>
  Object.fromEntries(records.flatMap(({ id, was }) => was.map((old) => [old, id])));

/** The renamed ids of a site. A question is a page too. */
export const idAliases = (site: Site): IdAliases => {
  const all = {
    page: renamed(site.pages.map(({ id, ko }) => ({ id, was: ko.was }))),
    question: renamed(pagesOf(site, 'question').map(({ id, ko }) => ({ id, was: ko.was }))),
    task: renamed(tasksOf(site)),
    item: renamed(site.items),
  };
  return Object.fromEntries(Object.entries(all).filter(([, names]) => Object.keys(names).length > 0));
};
