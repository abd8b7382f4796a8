/**
 * What the storage notice has to say is rare: its script comes when the page has nothing else to do. Safari has no
 * idle callback.
 */
const whenIdle = (run: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
};

whenIdle(() => void import('./storage-notice.element.ts'));
