import { bounds } from '../geometry/bounds.ts';
import { readTransform } from '../geometry/box.ts';

/** Room between a frame and its title, px. */
const INDENT = 10;

/** Titles of subgraphs stand in the middle, where edges come in: sets them at the left of the frame. */
export const moveTitles = (root: Element): void => {
  for (const title of root.querySelectorAll('.cluster > .cluster-label')) {
    const frame = title.parentElement?.querySelector('rect');
    const box = bounds(title);
    if (frame === null || frame === undefined || box === null) continue;
    const [, , , , , y] = readTransform(title.getAttribute('transform'));
    const left = Number(frame.getAttribute('x')) + INDENT - box.left;
    title.setAttribute('transform', `translate(${left},${y})`);
  }
};
