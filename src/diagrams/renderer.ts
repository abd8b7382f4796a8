import { createCache } from './cache.ts';
import { createClient } from './client.ts';
import { DiagramError, type DiagramProblem } from './problem.ts';
import { sourceProblems } from './rules.ts';
import { codeVersion, hash } from './version.ts';

/** Draws and checks diagrams. */
export type Renderer = {
  /** Gives the SVG of a mermaid source; throws DiagramError with the line in the fence. */
  toSvg: (source: string) => Promise<string>;
  /** Gives what is wrong with a source, by rules and by mermaid's parser, in the order of its lines. */
  problems: (source: string) => Promise<DiagramProblem[]>;
  /** Says whether mermaid and jsdom had to be loaded. */
  started: () => boolean;
  /** Ends the worker; a later call starts a new one. */
  close: () => Promise<void>;
};

const fixSyntax = 'Mend the syntax (mermaid.js.org/intro); quote labels that hold brackets or punctuation.';

/** Gives a renderer that keeps what it drew in `cacheDir`; a worker starts only for what is not there. */
export const createRenderer = ({ cacheDir }: { cacheDir: string }): Renderer => {
  const cache = createCache(cacheDir);
  const client = createClient();
  const running = new Map<string, Promise<string>>();

  const draw = async (key: string, source: string): Promise<string> => {
    const stored = await cache.read(`${key}.svg`);
    if (stored !== null) return stored;
    const svg = await client.ask('render', source, `dg-${hash(source).slice(0, 6)}`);
    await cache.write(`${key}.svg`, svg);
    return svg;
  };
  const syntaxProblems = async (source: string): Promise<DiagramProblem[]> => {
    const name = `${hash(source, codeVersion())}.ok`;
    if (await cache.read(name) !== null) return [];
    try {
      await client.ask('parse', source, '');
      await cache.write(name, '');
      return [];
    } catch (error) {
      if (!(error instanceof DiagramError)) throw error;
      return [{ line: error.line, message: error.message, fix: fixSyntax }];
    }
  };

  return {
    toSvg: (source) => {
      const key = hash(source, codeVersion());
      const drawing = running.get(key) ?? draw(key, source).finally(() => running.delete(key));
      running.set(key, drawing);
      return drawing;
    },
    problems: async (source) =>
      [...await syntaxProblems(source), ...sourceProblems(source)].sort((a, b) => a.line - b.line),
    started: client.started,
    close: client.close,
  };
};
