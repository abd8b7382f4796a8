import type { Problem } from '../problem.ts';
import { pagesOf, type Site } from '../site.ts';
import { circleFrom } from '../circles.ts';
import type { Rule } from './rule.ts';

const hoursAWeek = 12;

interface Placed { id: string; needs: readonly string[]; week: number; weekId: string; file: string; lineOfNeed(index: number): number }

const placed = (site: Site): Placed[] => {
  const months = [...pagesOf(site, 'month')].sort((a, b) => a.ko.month - b.ko.month);
  let week = 0;
  return months.flatMap(({ ko, documents: { ko: { file, frontmatter } } }) => ko.weeks.flatMap(({ id: weekId, tasks }, w) => {
    week += 1;
    const at = week;
    return tasks.map(({ id, needs }, t) => ({
      id, needs, week: at, weekId, file, lineOfNeed: (index: number) => frontmatter.lineOf(['weeks', w, 'tasks', t, 'needs', index]),
    }));
  }));
};

/** A week holds at most 12 hours; a task needs tasks that exist, of no later week, and never itself by a circle. */
export const roadmap: Rule = (site) => {
  const tasks = placed(site);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  const heavy = pagesOf(site, 'month').flatMap(({ ko, documents: { ko: { file, frontmatter } } }) => ko.weeks.flatMap((week, w): Problem[] => {
    const hours = week.tasks.reduce((sum, task) => sum + task.hours, 0);
    return hours <= hoursAWeek ? [] : [{ file, line: frontmatter.lineOf(['weeks', w]), rule: 'week-hours', message: `week "${week.id}" holds ${hours} hours`, fix: `leave at most ${hoursAWeek}; move a task to another week` }];
  }));
  return [...heavy, ...tasks.flatMap((task) => task.needs.flatMap((need, i): Problem[] => {
    const at = { file: task.file, line: task.lineOfNeed(i) };
    const other = byId.get(need);
    if (!other) return [{ ...at, rule: 'unknown-task', message: `"${task.id}" needs "${need}", which is no task`, fix: 'write the id of a task of the roadmap' }];
    if (other.week > task.week) return [{ ...at, rule: 'later-task', message: `"${task.id}" needs "${need}" of the later week "${other.weekId}"`, fix: 'move one of them, or drop the need' }];
    const circle = i === 0 ? circleFrom(task.id, needs) : undefined;
    return circle ? [{ ...at, rule: 'task-circle', message: `prerequisites go round: ${circle.join(' → ')}`, fix: 'drop one of these needs' }] : [];
  }))];
};
