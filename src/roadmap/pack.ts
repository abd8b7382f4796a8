import type { PlanTask } from './plan-task.ts';

/** A task in a week, or the part of it that is done there; hours are the reader's. */
export interface Part { id: string; hours: number; of: number }

/** How far ahead a task may be taken to fill what is left of a week: about as many as a week of the roadmap has. */
const ahead = 6;
/** Hours are halves and quarters at most; what is left of a sum of them is no hour. */
const nothing = 1e-6;

/**
 * Puts tasks into weeks in their order, each after those it needs; the room of a week, in hours, comes from `roomOf`.
 * A small task may fill up a week before a larger one that would not fit. A task longer than a whole week (`hours`)
 * is spread over several. Undefined when the weeks (`count`, perhaps endless) do not hold them.
 */
export const pack = (tasks: readonly PlanTask[], hours: number, count: number, roomOf: (week: number) => number): Part[][] | undefined => {
  const weeks: Part[][] = [];
  const placed = new Set<string>();
  const waiting = new Set(tasks.map(({ id }) => id));
  let rest = [...tasks];
  let begun: { task: PlanTask; left: number } | undefined;
  for (let week = 0; rest.length > 0 || begun; week += 1) {
    if (week >= count || hours <= 0) return undefined;
    const parts: Part[] = [];
    let room = roomOf(week);
    const take = (task: PlanTask, part: number): void => {
      parts.push({ id: task.id, hours: part, of: task.hours });
      room -= part;
    };
    while (room > nothing) {
      if (begun) {
        const part: number = Math.min(begun.left, room);
        take(begun.task, part);
        begun.left -= part;
        if (begun.left > nothing) break;
        placed.add(begun.task.id);
        begun = undefined;
        continue;
      }
      const next = rest.slice(0, ahead).find((task) => (task.hours <= room + nothing || task.hours > hours) && task.needs.every((need) => placed.has(need) || !waiting.has(need)));
      if (!next) break;
      rest = rest.filter((task) => task !== next);
      if (next.hours > hours) begun = { task: next, left: next.hours };
      else {
        take(next, next.hours);
        placed.add(next.id);
      }
    }
    weeks.push(parts);
  }
  return weeks;
};
