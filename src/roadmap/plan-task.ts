/** A task as far as planning goes, in the order of the roadmap; hours are the reader's. */
export interface PlanTask {
  id: string;
  hours: number;
  importance: number;
  /** The tasks that come before it. */
  needs: readonly string[];
  /** It is done even when only so many weeks are left. */
  keep?: number;
  /** Its month, from 1, and the week in it. */
  month: number;
  week: number;
}

/** Without needs that are no tasks and without circles: a task waits only for tasks before it in the list. */
export const inOrder = (tasks: readonly PlanTask[]): PlanTask[] => {
  const ids = new Set(tasks.map(({ id }) => id));
  const done = new Set<string>();
  const ordered: PlanTask[] = [];
  let rest = tasks.map((task) => ({ ...task, needs: task.needs.filter((need) => ids.has(need)) }));
  while (rest.length > 0) {
    const next = rest.find(({ needs }) => needs.every((need) => done.has(need)));
    // A circle, which the content's check refuses: its first task waits no longer.
    const task = next ?? rest[0];
    if (!task) break;
    ordered.push(next ? task : { ...task, needs: task.needs.filter((need) => done.has(need)) });
    done.add(task.id);
    rest = rest.filter((one) => one !== (task));
  }
  return ordered;
};
