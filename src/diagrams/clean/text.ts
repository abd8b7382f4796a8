import { readTransform } from '../geometry/box.ts';

const isPlain = (tspan: Element): boolean =>
  ['normal', '400', '', null].includes(tspan.getAttribute('font-weight')) &&
  ['normal', '', null].includes(tspan.getAttribute('font-style')) &&
  !tspan.hasAttribute('x') && !tspan.hasAttribute('dy');

/** Mermaid wraps every word in a tspan of its own: puts plain words back together in the tspan of their line. */
export const joinWords = (root: Element): void => {
  for (const word of root.querySelectorAll('tspan tspan')) {
    if (isPlain(word)) word.replaceWith(...word.childNodes);
    else if (['normal', ''].includes(word.getAttribute('font-weight') ?? '')) word.removeAttribute('font-weight');
    if (word.getAttribute('font-style') === 'normal') word.removeAttribute('font-style');
  }
  for (const text of root.querySelectorAll('text')) text.normalize();
};

const offsetInNode = (element: Element): number => {
  let offset = 0;
  for (let at: Element | null = element; at !== null && !at.classList.contains('node'); at = at.parentElement) {
    offset += readTransform(at.getAttribute('transform'))[4];
  }
  return offset;
};

/** State labels start at the left of a box that is wide enough for any font: sets them from the middle. */
export const centreStates = (root: Element): void => {
  for (const text of root.querySelectorAll('.node .label text')) {
    text.setAttribute('text-anchor', 'middle');
    const middle = String(-offsetInNode(text));
    for (const row of text.querySelectorAll('tspan[x="0"]')) row.setAttribute('x', middle);
  }
};
