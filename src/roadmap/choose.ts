import { pack, type Part } from './pack.ts';
import type { PlanTask } from './plan-task.ts';

/** Why a task is left out: no hours for it, or a task it needs (`need`) is left out. */
export interface Dropped { id: string; need?: string }

/** What fits into the weeks, and what is left out. */
export interface Choice { weeks: Part[][]; dropped: Dropped[] }

/**
 * The order in which tasks are kept: those for the last weeks first, then by importance; among equals the first weeks
 * of every month before the later ones, so that a short plan still meets every subject.
 */
const byWorth = (a: PlanTask, b: PlanTask): number =>
  (a.keep ?? Infinity) === (b.keep ?? Infinity) ? b.importance - a.importance || a.week - b.week || a.month - b.month : (a.keep ?? Infinity) - (b.keep ?? Infinity);

/** Packs as much as fits: a task is kept together with what it needs, or not at all. */
export const choose = (open: readonly PlanTask[], hours: number, count: number, roomOf: (week: number) => number): Choice => {
  const all = pack(open, hours, count, roomOf);
  if (all) return { weeks: all, dropped: [] };
  if (hours <= 0) return { weeks: [], dropped: open.map(({ id }) => ({ id })) };
  const room = [...Array(count).keys()].reduce((sum, week) => sum + roomOf(week), 0);
  const byId = new Map(open.map((task) => [task.id, task]));
  const kept = new Set<string>();
  let weeks: Part[][] = [];
  const closure = (id: string, into: Set<string>): Set<string> => {
    if (kept.has(id) || into.has(id)) return into;
    const task = byId.get(id);
    if (!task) return into;
    into.add(id);
    for (const need of task.needs) closure(need, into);
    return into;
  };
  for (const { id } of [...open].sort(byWorth)) {
    const more = closure(id, new Set());
    if (more.size === 0) continue;
    // Packing is slow, and most of what is too much is so by its hours alone.
    const wanted = open.filter((task) => kept.has(task.id) || more.has(task.id));
    if (wanted.reduce((sum, task) => sum + task.hours, 0) > room + 1e-6) continue;
    const tried = pack(wanted, hours, count, roomOf);
    if (!tried) continue;
    weeks = tried;
    for (const one of more) kept.add(one);
  }
  const dropped = open.filter(({ id }) => !kept.has(id)).map(({ id, needs }): Dropped => {
    const need = needs.find((one) => byId.has(one) && !kept.has(one));
    return need === undefined ? { id } : { id, need };
  });
  return { weeks, dropped };
};
