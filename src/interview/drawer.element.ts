import type { Drawer } from './kept.ts';

/** The browser's own drawer; null where only to name it throws. */
export const drawer = (): Drawer | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};
