import { expect, test } from 'vitest';
import type { State, Turn } from './state.ts';
import { timesAt } from './times.ts';

const minute = 60_000;
const state = (more: Partial<State> = {}): State => ({
  version: 1, options: { session: 's', seed: 1, lang: 'ko', topics: [], turns: 5, minutes: 10, level: 1, projects: [] }, began: 0, at: 0, paused: 0,
  turns: [{ n: 1, at: 2 * minute } as Turn], covered: { questions: [], concepts: [], said: [] }, level: 1, ...more,
});

test.each([
  ['runs', state(), 3 * minute, { left: 7 * minute, taken: minute, long: false }],
  ['the 90-second mark', state(), 3.5 * minute, { left: 6.5 * minute, taken: 1.5 * minute, long: true }],
  ['paused, it stands still', state({ pausedSince: 3 * minute }), 9 * minute, { left: 7 * minute, taken: minute, long: false }],
  ['what was paused does not count', state({ paused: minute, turns: [{ n: 1, at: 2 * minute, waited: minute } as Turn] }), 4 * minute, { left: 7 * minute, taken: minute, long: false }],
  ['ended', state({ ended: 'asked' }), minute, null],
  ['not begun', state({ turns: [] }), minute, null],
])('%s', (_name, given, now, times) => expect(timesAt(given, now)).toEqual(times));
