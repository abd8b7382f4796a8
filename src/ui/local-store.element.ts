/** The browser's own store; null where only to name it throws. */
export const localStore = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};
