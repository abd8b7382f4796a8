import type { RecentStore } from './recent.ts';

/** The browser's own store; one that keeps nothing where storage is blocked: there even asking for it throws. */
export const browserStore = (): RecentStore => {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
};
