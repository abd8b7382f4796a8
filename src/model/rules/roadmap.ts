import type { Problem } from '../problem.ts';
import { pagesOf, type Site } from '../site.ts';
import { circleFrom } from '../circles.ts';
import type { Rule } from './rule.ts';

const hoursAWeek = 12;

interface Placed { id: string; hours: number; keep: number | undefined; needs: readonly string[]; week: number; weekId: string; file: string; line: number; lineOfNeed(index: number): number }

const placed = (site: Site): Placed[] => {
  const months = [...pagesOf(site, 'month')].sort((a, b) => a.ko.month - b.ko.month);
  let week = 0;
  return months.flatMap(({ ko, documents: { ko: { file, frontmatter } } }) => ko.weeks.flatMap(({ id: weekId, tasks }, w) => {
    week += 1;
    const at = week;
    return tasks.map(({ id, hours, keep, needs }, t) => ({
      id, hours, keep, needs, week: at, weekId, file, line: frontmatter.lineOf(['weeks', w, 'tasks', t, 'keep']), lineOfNeed: (index: number) => frontmatter.lineOf(['weeks', w, 'tasks', t, 'needs', index]),
    }));
  }));
};

/** What is kept when only so many weeks are left fits into them; a task that would make it too much is reported. */
const overfull = (tasks: readonly Placed[]): Problem[] => [1, 2, 3].flatMap((weeks) => {
  let hours = 0;
  return tasks.filter(({ keep }) => keep !== undefined && keep <= weeks).flatMap((task): Problem[] => {
    const before = hours;
    hours += task.hours;
    return before > weeks * hoursAWeek || hours <= weeks * hoursAWeek ? [] : [{
      file: task.file, line: task.line, rule: 'keep-hours', message: `with "${task.id}" the tasks to keep in ${weeks} weeks take ${hours} hours`, fix: `leave at most ${weeks * hoursAWeek}: raise or drop the "keep" of one`,
    }];
  });
});

/** A week holds at most 12 hours; a task needs tasks that exist, of no later week, and never itself by a circle; what is kept needs nothing that is dropped. */
export const roadmap: Rule = (site) => {
  const tasks = placed(site);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  const heavy = pagesOf(site, 'month').flatMap(({ ko, documents: { ko: { file, frontmatter } } }) => ko.weeks.flatMap((week, w): Problem[] => {
    const hours = week.tasks.reduce((sum, task) => sum + task.hours, 0);
    return hours <= hoursAWeek ? [] : [{ file, line: frontmatter.lineOf(['weeks', w]), rule: 'week-hours', message: `week "${week.id}" holds ${hours} hours`, fix: `leave at most ${hoursAWeek}; move a task to another week` }];
  }));
  return [...heavy, ...overfull(tasks), ...tasks.flatMap((task) => task.needs.flatMap((need, i): Problem[] => {
    const at = { file: task.file, line: task.lineOfNeed(i) };
    const other = byId.get(need);
    if (!other) return [{ ...at, rule: 'unknown-task', message: `"${task.id}" needs "${need}", which is no task`, fix: 'write the id of a task of the roadmap' }];
    if (other.week > task.week) return [{ ...at, rule: 'later-task', message: `"${task.id}" needs "${need}" of the later week "${other.weekId}"`, fix: 'move one of them, or drop the need' }];
    if (task.keep !== undefined && (other.keep ?? Infinity) > task.keep) return [{ ...at, rule: 'keep-needs', message: `"${task.id}" is kept in ${task.keep} weeks and needs "${need}", which is not`, fix: `give "${need}" a "keep" of at most ${task.keep}, or drop the need` }];
    const circle = i === 0 ? circleFrom(task.id, needs) : undefined;
    return circle ? [{ ...at, rule: 'task-circle', message: `prerequisites go round: ${circle.join(' → ')}`, fix: 'drop one of these needs' }] : [];
  }))];
};
