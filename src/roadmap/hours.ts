import type { Fold } from '../progress/fold.ts';

/** Hours a week while the reader has not said otherwise: the most that a week of the roadmap holds. */
export const usualHours = 12;

/** Hours a week that the reader has for studying, and whether it was the reader who said so. */
export const hours: Fold<{ hours: number; said: boolean }> = {
  name: 'hours',
  version: 1,
  initial: () => ({ hours: usualHours, said: false }),
  apply: (state, event) => (event.type === 'hours.set' ? { hours: event.hours, said: true } : state),
};
