import type { State } from './state.ts';

/** An answer should take no longer (ms): the 90-second mark. */
const longAnswer = 90_000;

/** At a moment (ms): what is left of the interview, what the answer has taken, both ms, and whether that is too long; null when nothing runs. A pause does not count. */
export const timesAt = (state: State, now: number): { left: number; taken: number; long: boolean } | null => {
  const turn = state.turns.at(-1);
  if (!turn || state.ended !== undefined) return null;
  const at = state.pausedSince ?? now;
  const taken = at - turn.at - (turn.waited ?? 0);
  return { left: state.options.minutes * 60_000 - (at - state.began - state.paused), taken, long: taken >= longAnswer };
};
