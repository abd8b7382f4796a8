import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';

/** A path into a YAML value, as zod gives it. */
export type Path = readonly PropertyKey[];

/** A YAML value with the line of each of its parts. */
export interface LocatedYaml {
  value: unknown;
  /** Syntax errors, in the file's lines. */
  errors: { line: number; message: string }[];
  /** The line in the file of the node at `path`, or of its nearest ancestor that exists; with `key`, of that key in it. */
  lineOf(path: Path, key?: string): number;
}

/** Parses YAML text that starts at `firstLine` of its file (1 for a whole file). */
export const parseLocated = (text: string, firstLine = 1): LocatedYaml => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const line = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const nodeAt = (path: Path): Node | undefined => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    return node !== null && typeof node === 'object' && 'range' in node ? (node as Node) : undefined;
  };
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    errors: document.errors.map((error) => ({ line: line(error.pos[0]), message: error.message })),
    lineOf(path, key) {
      for (let length = path.length; length >= 0; length--) {
        const node = nodeAt(path.slice(0, length));
        if (!node?.range) continue;
        if (key !== undefined && length === path.length && isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
          if (pair && isScalar(pair.key) && pair.key.range) return line(pair.key.range[0]);
        }
        return line(node.range[0]);
      }
      return firstLine;
    },
  };
};
