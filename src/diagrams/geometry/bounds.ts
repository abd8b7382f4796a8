import { around, mapBox, multiply, readTransform, union, type Box, type Point } from './box.ts';
import { pathPoints } from './path.ts';
import { textBox } from './text.ts';

const invisible = new Set(['style', 'defs', 'marker', 'title', 'desc', 'clippath', 'symbol', 'script', 'filter']);

const pointsOf = (list: string | null): Point[] => {
  const n = (list ?? '').split(/[\s,]+/).filter(Boolean).map(Number);
  return n.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, n[index + 1] ?? 0]] : []));
};

/** Gives the box of an SVG element in its own coordinates, without its own transform; null when it draws nothing. */
export const bounds = (element: Element): Box | null => {
  const n = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  const centred = (rx: number, ry: number): Box =>
    ({ left: n('cx') - rx, right: n('cx') + rx, top: n('cy') - ry, bottom: n('cy') + ry });
  switch (element.localName.toLowerCase()) {
    case 'rect': case 'image': case 'foreignobject': case 'use':
      return { left: n('x'), top: n('y'), right: n('x') + n('width'), bottom: n('y') + n('height') };
    case 'circle': return centred(n('r'), n('r'));
    case 'ellipse': return centred(n('rx'), n('ry'));
    case 'line': return around([[n('x1'), n('y1')], [n('x2'), n('y2')]]);
    case 'polygon': case 'polyline': return around(pointsOf(element.getAttribute('points')));
    case 'path': return around(pathPoints(element.getAttribute('d') ?? ''));
    case 'text': case 'tspan': return textBox(element);
    default:
      return union([...element.children].filter((child) => !invisible.has(child.localName.toLowerCase()))
        .map((child) => mapBox(bounds(child), readTransform(child.getAttribute('transform')))));
  }
};

/** Gives the box of an SVG element in the coordinates of its outermost `<svg>`. */
export const boundsOnPage = (element: Element): Box | null => {
  let map = readTransform(element.getAttribute('transform'));
  for (let at = element.parentElement; at !== null && at.namespaceURI === element.namespaceURI; at = at.parentElement) {
    map = multiply(readTransform(at.getAttribute('transform')), map);
  }
  return mapBox(bounds(element), map);
};
