import { toVariable } from '../palette.ts';

const colourAttributes = ['fill', 'stroke', 'stop-color', 'flood-color', 'color'];

/** Replaces every colour literal in the drawing's attributes by its custom property; throws for an unknown one. */
export const mapColours = (root: Element): void => {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const name of colourAttributes) {
      const value = element.getAttribute(name);
      if (value !== null && value !== '') element.setAttribute(name, toVariable(value));
    }
  }
};
