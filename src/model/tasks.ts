import type { Page } from './pages.ts';
import { pagesOf, type Site } from './site.ts';

/** Something that a reader ticks, and where its record stands; `path` leads into the frontmatter of the Korean file. */
export interface Task { id: string; was: readonly string[]; hours: number; links: readonly string[]; page: Page; path: (string | number)[] }

/** Every task of the roadmap and every milestone of a project. */
export const tasksOf = (site: Site): Task[] => [
  ...pagesOf(site, 'month').flatMap((page) => page.ko.weeks.flatMap((week, w) => week.tasks.map((task, t) => ({ ...task, page, path: ['weeks', w, 'tasks', t] })))),
  ...pagesOf(site, 'project').flatMap((page) => page.ko.milestones.map((milestone, m) => ({ ...milestone, page, path: ['milestones', m] }))),
];
