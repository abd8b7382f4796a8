/** Calls back, until the signal, when a page that was out of sight is seen again: one left open over midnight is of another day. */
export const whenSeenAgain = (back: () => unknown, signal: AbortSignal): void => {
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') back(); }, { signal });
};
