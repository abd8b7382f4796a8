import { describe, expect, test } from 'vitest';
import { forgetAll, forgetInterview, keepInterview, keepProjects, keptInterview, keptProjects, type Drawer } from './kept.ts';
import type { State } from './state.ts';

const drawerOf = (kept: Record<string, string> = {}): Drawer & { kept: Record<string, string> } => ({
  kept,
  getItem: (key) => kept[key] ?? null,
  setItem: (key, value) => { kept[key] = value; },
  removeItem: (key) => { Reflect.deleteProperty(kept, key); },
});
const state = { version: 1, options: { lang: 'ko' }, turns: [{ n: 1 }] } as unknown as State;
const full: Drawer = { getItem: () => null, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); }, removeItem: () => undefined };

describe('what an interview leaves in the browser', () => {
  test('is there again, in its own language only', () => {
    const drawer = drawerOf();
    expect(keepInterview(drawer, { state, queued: true })).toBe(true);
    expect(keptInterview(drawer, 'ko')).toEqual({ state, queued: true });
    expect(keptInterview(drawer, 'en')).toBeNull();
    forgetInterview(drawer, 'ko');
    expect(keptInterview(drawer, 'ko')).toBeNull();
  });

  test.each([
    ['no JSON', '{'], ['nothing', 'null'], ['a list', '[]'], ['another version', JSON.stringify({ state: { ...state, version: 2 } })],
    ['no turns', JSON.stringify({ state: { ...state, turns: [] } })], ['another language', JSON.stringify({ state: { ...state, options: { lang: 'en' } } })],
  ])('%s: as if there were none', (_name, value) => {
    expect(keptInterview(drawerOf({ 'mulgil:interview:ko': value }), 'ko')).toBeNull();
    expect(keptProjects(drawerOf({ 'mulgil:resume': value }))).toEqual([]);
  });

  test('a browser that keeps nothing says so', () => {
    for (const drawer of [null, full]) {
      expect(keepInterview(drawer, { state, queued: false })).toBe(false);
      expect(keepProjects(drawer, [])).toBe(false);
      expect(keptInterview(drawer, 'ko')).toBeNull();
      expect(keptProjects(drawer)).toEqual([]);
    }
  });

  test('all of it can be forgotten', () => {
    const drawer = drawerOf({ other: 'kept' });
    keepProjects(drawer, [{ name: 'Ledger', techniques: ['Kafka'] }]);
    keepInterview(drawer, { state, queued: false });
    expect(keptProjects(drawer)).toEqual([{ name: 'Ledger', techniques: ['Kafka'] }]);
    forgetAll(drawer);
    expect(drawer.kept).toEqual({ other: 'kept' });
  });
});
