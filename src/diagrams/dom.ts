import { JSDOM } from 'jsdom';
import { installGeometry } from './geometry/shim.ts';
import { CHART_WIDTH } from './options.ts';

/** Gives this thread a document that can measure text and shapes. Only for a thread that does nothing else. */
export const installDom = (): void => {
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
  installGeometry(window, CHART_WIDTH);
  const { document, CSSStyleSheet } = window;
  Object.assign(globalThis, { window, document, CSSStyleSheet });
};
