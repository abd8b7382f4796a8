import { pagesOf, type Site } from './site.ts';

/** Renamed ids, old to new, of pages and questions, tasks and quiz items; an id is unique in its kind. */
export interface IdAliases { page: Record<string, string>; task: Record<string, string>; item: Record<string, string> }

const renamed = (records: readonly { id: string; was: readonly string[] }[]): Record<string, string> =>
  Object.fromEntries(records.flatMap(({ id, was }) => was.map((old) => [old, id])));

/** The renamed ids of a site. */
export const idAliases = (site: Site): IdAliases => ({
  page: renamed(site.pages.map(({ id, ko }) => ({ id, was: ko.was }))),
  task: renamed(pagesOf(site, 'month').flatMap(({ ko }) => ko.weeks.flatMap(({ tasks }) => tasks))),
  item: renamed(site.items),
});
