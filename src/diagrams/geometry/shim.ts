import { bounds, boundsOnPage } from './bounds.ts';
import type { Box } from './box.ts';
import { textLength } from './text.ts';

const toRect = (box: Box | null): DOMRect => {
  const { left, top, right, bottom } = box ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const rect = { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
  return { ...rect, toJSON: () => rect };
};

/* Without `left`: mermaid tells an SVG box from an HTML one by it. */
const toSvgRect = (box: Box | null): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> => {
  const { x, y, width, height } = toRect(box);
  return { x, y, width, height };
};

/** The part of a browser's window that the shim mends. */
export type ShimmedWindow = Pick<typeof globalThis, 'SVGElement' | 'HTMLElement'>;

/** Gives a jsdom window the measuring functions that mermaid calls; `parentWidth` (px) is what gantt charts fill. */
export const installGeometry = (window: ShimmedWindow, parentWidth: number): void => {
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  const svg = window.SVGElement.prototype;
  define(svg, 'getBBox', function (this: Element) { return toSvgRect(bounds(this)); });
  define(svg, 'getBoundingClientRect', function (this: Element) { return toRect(boundsOnPage(this)); });
  define(svg, 'getComputedTextLength', function (this: Element) { return textLength(this); });
  Object.defineProperty(window.HTMLElement.prototype, 'offsetWidth', { get: () => parentWidth, configurable: true });
};
