import type { Point } from './box.ts';

const STEPS = 12;
const argumentCount: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

const cubic = (p: Point, q: Point, r: Point, s: Point): Point[] =>
  Array.from({ length: STEPS }, (_, index) => {
    const t = (index + 1) / STEPS;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * p[0] + b * q[0] + c * r[0] + d * s[0], a * p[1] + b * q[1] + c * r[1] + d * s[1]];
  });

const toward = (from: Point, to: Point, share: number): Point =>
  [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];

/** Points on an elliptical arc, from its end points (SVG 2, appendix B.2.4). */
const arc = (from: Point, n: readonly number[], to: Point): Point[] => {
  const [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0] = n;
  if (rx0 === 0 || ry0 === 0) return [to];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grow = Math.max(1, Math.hypot(x / rx0, y / ry0));
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow];
  const k = (rx * y) ** 2 + (ry * x) ** 2;
  const m = (large === sweep ? -1 : 1) * (k === 0 ? 0 : Math.sqrt(Math.max(0, (rx * ry) ** 2 / k - 1)));
  const [cx, cy] = [(m * rx * y) / ry, (-m * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let span = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
  if (sweep === 1 && span < 0) span += 2 * Math.PI;
  if (sweep === 0 && span > 0) span -= 2 * Math.PI;
  const middle = toward(from, to, 0.5);
  return Array.from({ length: STEPS }, (_, index) => {
    const angle = start + (span * (index + 1)) / STEPS;
    const [px, py] = [rx * Math.cos(angle) + cx, ry * Math.sin(angle) + cy];
    return [cos * px - sin * py + middle[0], sin * px + cos * py + middle[1]];
  });
};

type Pen = { at: Point; start: Point; control: Point | null };

const draw = (pen: Pen, letter: string, n: readonly number[]): Point[] => {
  const base: Point = letter === letter.toLowerCase() ? pen.at : [0, 0];
  const point = (index: number): Point => [base[0] + (n[index] ?? 0), base[1] + (n[index + 1] ?? 0)];
  const mirrored: Point = pen.control === null ? pen.at : toward(pen.control, pen.at, 2);
  const quadratic = (control: Point, end: Point): Point[] => {
    pen.control = control;
    return cubic(pen.at, toward(pen.at, control, 2 / 3), toward(end, control, 2 / 3), end);
  };
  const upper = letter.toUpperCase();
  const before = pen.control;
  pen.control = null;
  if (upper === 'Z') return [pen.start];
  if (upper === 'H') return [[base[0] + (n[0] ?? 0), pen.at[1]]];
  if (upper === 'V') return [[pen.at[0], base[1] + (n[0] ?? 0)]];
  if (upper === 'C' || upper === 'S') {
    const first = upper === 'C' ? point(0) : before === null ? pen.at : mirrored;
    const second = point(upper === 'C' ? 2 : 0);
    pen.control = second;
    return cubic(pen.at, first, second, point(upper === 'C' ? 4 : 2));
  }
  if (upper === 'Q') return quadratic(point(0), point(2));
  if (upper === 'T') return quadratic(mirrored, point(0));
  if (upper === 'A') return arc(pen.at, n, point(5));
  return [point(0)];
};

/** Gives points along the path of a `d` attribute, curves cut into 12 pieces, so dense that a box around them fits. */
export const pathPoints = (d: string): Point[] => {
  const points: Point[] = [];
  const pen: Pen = { at: [0, 0], start: [0, 0], control: null };
  for (const [, command = 'M', list = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const size = argumentCount[command.toUpperCase()] ?? 2;
    for (let index = 0; index === 0 || index + size <= numbers.length; index += Math.max(size, 1)) {
      if (index + size > numbers.length) break;
      const added = draw(pen, command, numbers.slice(index, index + size));
      points.push(...added);
      pen.at = added.at(-1) ?? pen.at;
      if (command.toUpperCase() === 'M' && index === 0) pen.start = pen.at;
      if (size === 0) break;
    }
  }
  return points;
};
