import { pathPoints } from '../geometry/path.ts';

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

/** Says whether all points stand on the line from the first to the last. */
const isStraight = (d: string): boolean => {
  const points = pathPoints(d);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  return length > 0 && points.every(([x, y]) => near(((x - first[0]) * dy - (y - first[1]) * dx) / length, 0));
};

/** A sketched line comes as two equal curves: makes one straight line of each pair. */
export const straightenLines = (root: Element): void => {
  for (const path of root.querySelectorAll('path[fill="none"]')) {
    const pieces = (path.getAttribute('d') ?? '').split(/(?=M)/).map((piece) => piece.trim()).filter(Boolean);
    if (pieces.length < 2 || !pieces.every(isStraight)) continue;
    const lines = pieces.map((piece) => {
      const points = pathPoints(piece);
      return `M${points[0]?.join(' ') ?? ''}L${points.at(-1)?.join(' ') ?? ''}`;
    });
    path.setAttribute('d', [...new Set(lines)].join(''));
  }
};
