const size = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;

const withoutInk = new Set(['script', 'lineargradient', 'filter', 'symbol']);

/** Removes what draws nothing: gradients, unused markers, empty groups, rects of no size, a gantt's "today". */
export const dropInvisible = (root: Element): void => {
  for (const element of [...root.querySelectorAll('*')]) {
    const name = element.localName.toLowerCase();
    if (withoutInk.has(name) || element.classList.contains('today')) element.remove();
    if (name === 'rect' && (size(element, 'width') === 0 || size(element, 'height') === 0)) element.remove();
    if (name === 'rect' && element.classList.contains('background') && element.closest('.edgeLabel') === null) {
      element.remove();
    }
  }
  const used = new Set([...root.outerHTML.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id]) => id));
  for (const marker of [...root.querySelectorAll('marker')]) if (!used.has(marker.id)) marker.remove();
  for (const empty of [...root.querySelectorAll('g, defs, text, tspan, marker')].reverse()) {
    if (empty.children.length === 0 && empty.textContent.trim() === '') empty.remove();
  }
};

/** A sketched shape comes as one path for the area and one for the outline: makes one path with both of them. */
export const mergeOutlines = (root: Element): void => {
  for (const area of [...root.querySelectorAll('path[stroke="none"]')]) {
    const outline = area.nextElementSibling;
    if (outline?.localName !== 'path' || outline.getAttribute('fill') !== 'none') continue;
    const [d, stroke] = [area.getAttribute('d') ?? '', outline.getAttribute('stroke')];
    if (stroke === null || /M/i.test(d.slice(1))) continue;
    area.setAttribute('d', /z\s*$/i.test(d) ? d : `${d}Z`);
    area.setAttribute('stroke', stroke);
    outline.remove();
  }
};

/** Gives markers that have no class the end of their id as class, so that the stylesheet can find them. */
export const nameMarkers = (root: Element): void => {
  for (const marker of root.querySelectorAll('marker:not([class])')) {
    const name = /[^-_]+(?:-head)?$/.exec(marker.id)?.[0];
    if (name !== undefined) marker.setAttribute('class', `marker ${name}`);
  }
};

/** Mermaid draws the disc of a message's number as a marker on a line without length: makes it a circle. */
export const drawNumberDiscs = (root: Element): void => {
  for (const line of [...root.querySelectorAll('line[marker-start*="sequencenumber"]')]) {
    const disc = root.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'circle');
    disc.setAttribute('cx', String(size(line, 'x1')));
    disc.setAttribute('cy', String(size(line, 'y1')));
    disc.setAttribute('r', '12');
    disc.setAttribute('class', 'numberDisc');
    line.replaceWith(disc);
  }
  for (const text of root.querySelectorAll('text.sequenceNumber')) {
    text.removeAttribute('font-size');
    text.setAttribute('dy', '0.1em');
  }
};

/** Takes away groups that say nothing. */
export const unwrapGroups = (root: Element): void => {
  for (const group of [...root.querySelectorAll('g')]) {
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
};
