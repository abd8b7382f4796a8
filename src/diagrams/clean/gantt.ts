import { textLength } from '../geometry/text.ts';
import { readTransform } from '../geometry/box.ts';

/** Room between two dates on the axis, px. */
const GAP = 12;

/** Removes dates on a gantt's axis that would run into the one before; their lines stay. */
export const thinTicks = (root: Element): void => {
  let end = -Infinity;
  for (const tick of root.querySelectorAll('.tick')) {
    const text = tick.querySelector('text');
    if (text === null) continue;
    const [, , , , x] = readTransform(tick.getAttribute('transform'));
    const half = textLength(text) / 2;
    if (x - half < end + GAP) text.remove();
    else end = x + half;
  }
};

/** Mermaid's stylesheet turns milestones: writes it as an attribute. */
export const turnMilestones = (root: Element): void => {
  for (const mark of root.querySelectorAll('rect.milestone')) {
    const [x = 0, y = 0, width = 0, height = 0] =
      ['x', 'y', 'width', 'height'].map((name) => Number(mark.getAttribute(name)));
    mark.setAttribute('transform', `rotate(45,${x + width / 2},${y + height / 2})`);
  }
};
