import type { Fold } from '../fold.ts';

/** Ticked tasks: task id to the time of its last tick, epoch ms. */
export type Ticks = Map<string, number>;

/** Which tasks are ticked, and since when. */
export const ticks: Fold<Ticks> = {
  name: 'ticks',
  version: 1,
  initial: () => new Map(),
  apply(state, event) {
    if (event.type === 'task.ticked') state.set(event.task, event.at);
    if (event.type === 'task.unticked') state.delete(event.task);
    return state;
  },
};
