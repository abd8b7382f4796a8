/** A rectangle along the axes, in px. */
export type Box = { left: number; top: number; right: number; bottom: number };
/** A point, in px. */
export type Point = readonly [x: number, y: number];
/** An affine map as SVG writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Gives the map that applies `inner` first and `outer` after it. */
export const multiply = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => {
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};

const rotation = (degrees: number, x: number, y: number): Matrix => {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
};

const operation = (name: string, n: readonly number[]): Matrix => {
  const [p = 0, q, r] = n;
  if (name === 'translate') return [1, 0, 0, 1, p, q ?? 0];
  if (name === 'scale') return [p, 0, 0, q ?? p, 0, 0];
  if (name === 'rotate') return rotation(p, q ?? 0, r ?? 0);
  if (name === 'matrix' && n.length === 6) return n as unknown as Matrix;
  return identity;
};

/** Reads an SVG `transform` attribute (translate, scale, rotate, matrix); null gives the identity. */
export const readTransform = (text: string | null): Matrix =>
  [...(text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)].reduce<Matrix>((map, [, name = '', list = '']) =>
    multiply(map, operation(name, list.split(/[\s,]+/).filter(Boolean).map(Number.parseFloat))), identity);

/** Gives the smallest box around the points, or null when there are none. */
export const around = (points: readonly Point[]): Box | null => {
  if (points.length === 0) return null;
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};

const corners = ({ left, top, right, bottom }: Box): Point[] =>
  [[left, top], [right, top], [left, bottom], [right, bottom]];

/** Gives the smallest box around all boxes, null ones left out; null when none is left. */
export const union = (boxes: readonly (Box | null)[]): Box | null =>
  around(boxes.flatMap((box) => (box === null ? [] : corners(box))));

/** Gives the box around the mapped box. */
export const mapBox = (box: Box | null, [a, b, c, d, e, f]: Matrix): Box | null =>
  box === null ? null : around(corners(box).map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]));
