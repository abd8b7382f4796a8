/** What a style attribute of mermaid's may hold that a presentation attribute can say as well. */
const presentation = new Set([
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'font-style', 'text-anchor',
  'dominant-baseline', 'opacity', 'fill-opacity', 'stroke-opacity',
]);

const kept = new Set([
  ...presentation, 'd', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'width', 'height',
  'points', 'transform', 'id', 'class', 'href', 'marker-start', 'marker-mid', 'marker-end', 'refX', 'refY',
  'markerWidth', 'markerHeight', 'markerUnits', 'orient', 'viewBox', 'aria-labelledby', 'fill-rule',
]);

/** Values that say what holds anyway. */
const initial: Readonly<Record<string, readonly string[]>> = {
  'font-weight': ['normal', '400', ''], 'font-style': ['normal', ''], 'transform': [''],
  'stroke-dasharray': ['0', '0 0', '0,0', '0, 0', ''],
  'font-size': ['16', '16px', ''], 'fill': [''], 'stroke': [''], 'class': [''], 'rx': ['0', ''], 'ry': ['0', ''],
  'x': ['', '0px'], 'y': ['', '0px'], 'dx': ['', '0'], 'dy': ['', '0', '0em'],
  'text-anchor': ['', 'start'],
};

const setsWeight = (element: Element | null): boolean =>
  element !== null && (/bold/.test(element.getAttribute('font-weight') ?? '') || setsWeight(element.parentElement));

/** Writes style attributes as presentation attributes, a style winning over an attribute as in CSS. */
export const spreadStyles = (root: Element): void => {
  for (const element of root.querySelectorAll('[style]')) {
    for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
      const [name = '', ...rest] = declaration.split(':');
      const value = rest.join(':').replace(/!important/, '').trim();
      if (value !== '' && presentation.has(name.trim())) element.setAttribute(name.trim(), value);
    }
    element.removeAttribute('style');
  }
};

const isRepeated = (element: Element, name: string, value: string): boolean =>
  (name === 'text-anchor' && element.parentElement?.getAttribute(name) === value) ||
  (name === 'fill' && value === 'none' && element.closest('.edgePaths') !== null);

/** Leaves only attributes that draw something, and only classes that the stylesheet (or the drawing's kind) knows. */
export const dropAttributes = (root: Element, classes: ReadonlySet<string>): void => {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const lightens = name === 'font-weight' && setsWeight(element.parentElement);
      const idle = initial[name]?.includes(value) === true && !lightens;
      if (!kept.has(name) || idle || isRepeated(element, name, value)) element.removeAttribute(name);
    }
    const known = [...new Set(element.classList)].filter((name) => classes.has(name));
    if (known.length > 0) element.setAttribute('class', known.join(' '));
    else element.removeAttribute('class');
  }
};
