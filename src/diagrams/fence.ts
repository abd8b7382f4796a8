import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Lang } from '../text/lang.ts';
import { figureHtml, figureStrings, type FigureStrings } from './figure.ts';
import { DiagramError } from './problem.ts';

const langOf = (path: string): Lang => (/[\\/]docs[\\/]en[\\/]/.test(path) ? 'en' : 'ko');

const ID = /\bdg-[0-9a-f]{6}-/g;

/**
 * Gives the Sätteri mdast plugin that puts a figure in the place of each mermaid fence. Throws
 * `<file>:<line>: <message>`, the line counted in the MDX file.
 * A source that stands twice on a page gets ids of its own each time.
 */
export const mermaidFence = (
  toSvg: (source: string) => Promise<string>, strings: FigureStrings = figureStrings,
): (() => MdastPluginDefinition) => () => {
  const seen = new Map<string, number>();
  return defineMdastPlugin({
    name: 'mermaid-fence',
    options: { position: true },
    async code(node, context) {
      if (node.lang !== 'mermaid') return undefined;
      const path = context.fileURL === undefined ? '' : fileURLToPath(context.fileURL);
      const times = (seen.get(node.value) ?? 0) + 1;
      seen.set(node.value, times);
      try {
        const svg = await toSvg(node.value);
        const own = times === 1 ? svg : svg.replace(ID, (prefix) => `${prefix}${times}-`);
        return { raw: figureHtml(own, strings[langOf(path)].describe), mdxExpressions: false };
      } catch (error) {
        const line = (node.position?.start.line ?? 0) + 1 + (error instanceof DiagramError ? error.line : 0);
        throw new Error(`${path}:${line}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    },
  });
};
