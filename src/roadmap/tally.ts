/** A task as far as counting goes; `hours` are the reader's. */
export interface CountedTask { id: string; hours: number }

/** How much of a set of tasks is done, by number and by hours. */
export interface Tally { done: number; of: number; hoursDone: number; hours: number }

/** Counts the ticked tasks among `tasks`; ticks of other tasks do not matter. */
export const tally = (tasks: readonly CountedTask[], ticked: ReadonlySet<string> | ReadonlyMap<string, unknown>): Tally =>
  tasks.reduce<Tally>((sum, { id, hours }) => {
    const done = ticked.has(id);
    return { done: sum.done + (done ? 1 : 0), of: sum.of + 1, hoursDone: sum.hoursDone + (done ? hours : 0), hours: sum.hours + hours };
  }, { done: 0, of: 0, hoursDone: 0, hours: 0 });
