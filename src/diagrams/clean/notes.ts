import { bounds } from '../geometry/bounds.ts';

/** Room between a note's text and its frame, px. */
const PADDING = 10;

/** A note over two actors of a sequence is as wide as they stand apart, even if its text is wider: widens the frame. */
export const widenNotes = (root: Element): void => {
  for (const frame of root.querySelectorAll('rect.note')) {
    const boxes = [...frame.parentElement?.querySelectorAll('text') ?? []].map(bounds).filter((box) => box !== null);
    const [x, width] = [Number(frame.getAttribute('x')), Number(frame.getAttribute('width'))];
    const left = Math.min(x, ...boxes.map((box) => box.left - PADDING));
    const right = Math.max(x + width, ...boxes.map((box) => box.right + PADDING));
    frame.setAttribute('x', String(left));
    frame.setAttribute('width', String(right - left));
  }
};
