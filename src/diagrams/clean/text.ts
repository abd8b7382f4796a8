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
