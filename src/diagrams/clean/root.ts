import { bounds } from '../geometry/bounds.ts';
import type { Labels } from '../labels.ts';

/** Room around a drawing for strokes and focus, px. */
const MARGIN = 6;

/**
 * Crops the drawing to what it draws and gives it its natural width (px), its role and its names.
 * Measures text, so mermaid's style element must still stand in the drawing.
 */
export const dressRoot = (root: SVGSVGElement, kind: string, { title, description }: Labels): void => {
  const box = bounds(root) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const [x, y] = [Math.floor(box.left - MARGIN), Math.floor(box.top - MARGIN)];
  const [width, height] = [Math.ceil(box.right + MARGIN) - x, Math.ceil(box.bottom + MARGIN) - y];
  for (const old of root.querySelectorAll('title, desc')) old.remove();
  const given = [['title', title], ['desc', description]].filter(([, text]) => text !== '');
  const labels = given.map(([name = '', text = '']) => {
    const label = root.ownerDocument.createElementNS(root.namespaceURI, name);
    label.id = `label-${name}`;
    label.textContent = text;
    return label;
  });
  root.prepend(...labels);
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  root.setAttribute('class', `dg dg-${kind}`);
  root.setAttribute('role', 'img');
  if (labels.length > 0) root.setAttribute('aria-labelledby', labels.map(({ id }) => id).join(' '));
  root.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('style', `--w:${width}`);
};
