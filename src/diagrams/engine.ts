import { readLabels } from './labels.ts';
import { installDom } from './dom.ts';
import { optionsFor } from './options.ts';
import { cleanDrawing } from './clean/drawing.ts';
import { DiagramError } from './problem.ts';
import { readSource, syntaxError } from './syntax.ts';

/* mermaid looks for `window` when it is imported, so the document comes first. */
installDom();
const { default: mermaid } = await import('mermaid');
mermaid.initialize(optionsFor(''));

/** Gives the source's syntax error with its line, or null when mermaid can read it. */
export const parse = async (source: string): Promise<DiagramError | null> => {
  const read = readSource(source);
  try {
    await mermaid.parse(read.text);
    return null;
  } catch (error) {
    return syntaxError(error, read);
  }
};

/** Draws the source as SVG text whose ids start with `prefix`; throws DiagramError. */
export const render = async (source: string, prefix: string): Promise<string> => {
  const wrong = await parse(source);
  if (wrong !== null) throw wrong;
  mermaid.initialize(optionsFor(source));
  document.body.replaceChildren();
  const { svg, diagramType } = await mermaid.render('drawing', readSource(source).text);
  document.body.innerHTML = svg;
  const root = document.body.querySelector('svg');
  if (root === null) throw new DiagramError('Mermaid gave no drawing.', 0);
  const kind = diagramType.replace(/(?:Diagram|Chart)?(?:-v\d)?$/, '');
  return cleanDrawing(root, kind, prefix, readLabels(source));
};
