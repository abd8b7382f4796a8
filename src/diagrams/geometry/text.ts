import { fontSize, inherited, isBold } from './cascade.ts';
import { union, type Box } from './box.ts';
import { ASCENT, DESCENT, textWidth } from './widths.ts';

/** A run of text that starts at a place of its own. */
type Chunk = { x: number; y: number; width: number; px: number; anchor: string; baseline: string };

const length = (text: string | null, px: number): number | null => {
  const first = text?.trim().split(/[\s,]+/)[0];
  if (first === undefined || first === '') return null;
  const number = Number.parseFloat(first);
  return first.endsWith('em') ? number * px : number;
};

const collapse = (text: string): string => text.replace(/\s+/g, ' ');

const chunksOf = (root: Element): Chunk[] => {
  const chunks: Chunk[] = [];
  let [x, y] = [0, 0];
  const start = (element: Element, px: number): void => {
    const anchor = inherited(element, 'text-anchor') ?? 'start';
    chunks.push({ x, y, width: 0, px, anchor, baseline: inherited(element, 'dominant-baseline') ?? 'auto' });
  };
  const visit = (element: Element): void => {
    const px = fontSize(element);
    const places = ['x', 'y', 'dx', 'dy'].map((name) => length(element.getAttribute(name), px));
    const [ownX, ownY, dx, dy] = places;
    if (chunks.length === 0 || places.some((place) => place !== null)) {
      const last = chunks.at(-1);
      if (ownX === null && last !== undefined) x = last.x + last.width;
      x = (ownX ?? x) + (dx ?? 0);
      y = (ownY ?? y) + (dy ?? 0);
      start(element, px);
    }
    for (const child of element.childNodes) {
      if (child.nodeType === 1) visit(child as Element);
      if (child.nodeType !== 3) continue;
      const chunk = chunks.at(-1);
      if (chunk === undefined) continue;
      chunk.width += textWidth(collapse(child.nodeValue ?? ''), px, isBold(element));
      chunk.px = Math.max(chunk.px, px);
    }
  };
  visit(root);
  return chunks;
};

const shift = (baseline: string, px: number): number => {
  if (baseline === 'central' || baseline === 'middle') return ((ASCENT - DESCENT) / 2) * px;
  return baseline === 'hanging' || baseline === 'text-before-edge' ? 0.9 * ASCENT * px : 0;
};

const share: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/** Gives the box of a `<text>` or `<tspan>` in its own coordinates, or null when it holds no text. */
export const textBox = (element: Element): Box | null =>
  union(chunksOf(element).filter((chunk) => chunk.width > 0).map(({ x, y, width, px, anchor, baseline }) => {
    const left = x - width * (share[anchor] ?? 0);
    const base = y + shift(baseline, px);
    return { left, right: left + width, top: base - ASCENT * px, bottom: base + DESCENT * px };
  }));

/** Gives the length in px of all the text in the element. */
export const textLength = (element: Element): number =>
  chunksOf(element).reduce((sum, chunk) => sum + chunk.width, 0);
