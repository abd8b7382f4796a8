import { pagesOf, type Site } from '../model/site.ts';
import type { Lang } from '../text/lang.ts';
import { href } from '../ui/href.ts';
import type { PlanTask } from './plan-task.ts';

/** A task with its name in a language and its address. */
export interface NamedTask extends PlanTask { title: string; url: string }

/** Every task of the roadmap in its order; runs while building. */
export const tasksOfRoadmap = (site: Site, lang: Lang, base: string): NamedTask[] =>
  pagesOf(site, 'month').sort((a, b) => a.ko.month - b.ko.month).flatMap((page) => page.ko.weeks.flatMap((week, w) => week.tasks.map(({ id, hours, importance, needs, keep }, t) => ({
    id, hours, importance, needs, ...(keep === undefined ? {} : { keep }), month: page.ko.month, week: w + 1,
    title: page[lang].weeks[w]?.tasks[t]?.title ?? id, url: href(`${page.path}#${id}`, lang, base),
  }))));
