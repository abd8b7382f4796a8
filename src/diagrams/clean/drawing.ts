import { readFileSync } from 'node:fs';
import type { Labels } from '../labels.ts';
import { dropAttributes, spreadStyles } from './attributes.ts';
import { moveTitles } from './clusters.ts';
import { mapColours } from './colours.ts';
import { thinTicks, turnMilestones } from './gantt.ts';
import { widenNotes } from './notes.ts';
import { renumberIds } from './ids.ts';
import { roundNumbers } from './numbers.ts';
import { dressRoot } from './root.ts';
import { drawNumberDiscs, dropInvisible, mergeOutlines, nameMarkers, unwrapGroups } from './shapes.ts';
import { straightenLines } from './sketch.ts';
import { centreStates, joinWords } from './text.ts';

const css = readFileSync(new URL('../diagram.css', import.meta.url), 'utf8');
const classes: ReadonlySet<string> = new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));

/** Gives the tag in the way both HTML and MDX read it: elements without content closed at once. */
const serialize = (root: Element): string =>
  root.outerHTML.replace(/<([\w-]+)((?:\s[^<>]*)?)><\/\1>/g, '<$1$2/>').replace(/\s*\n\s*/g, ' ');

/**
 * Makes mermaid's drawing small, themeable and free of collisions: one stylesheet for all (diagram.css), palette
 * literals as custom properties, ids `<prefix>-<n>`, coordinates of 1 decimal. `kind` is mermaid's name of the diagram.
 * Throws for a colour that is not in the palette.
 */
export const cleanDrawing = (root: SVGSVGElement, kind: string, prefix: string, labels: Labels): string => {
  drawNumberDiscs(root);
  nameMarkers(root);
  dropInvisible(root);
  joinWords(root);
  if (kind === 'state') centreStates(root);
  thinTicks(root);
  turnMilestones(root);
  widenNotes(root);
  moveTitles(root);
  dressRoot(root, kind, labels);
  for (const style of root.querySelectorAll('style')) style.remove();
  spreadStyles(root);
  mergeOutlines(root);
  straightenLines(root);
  mapColours(root);
  renumberIds(root, prefix);
  const own = [root.getAttribute('class'), root.getAttribute('role'), root.getAttribute('style')];
  dropAttributes(root, classes);
  ['class', 'role', 'style'].forEach((name, index) => root.setAttribute(name, own[index] ?? ''));
  roundNumbers(root);
  unwrapGroups(root);
  return serialize(root);
};
