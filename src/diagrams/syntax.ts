import { DiagramError } from './problem.ts';

/** Gives the text for mermaid, comments blanked so that its line numbers hold, and how many lines it skips at the start. */
export const readSource = (source: string): { text: string; skipped: number } => {
  const lines = source.split(/\r?\n/).map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  const skipped = Math.max(0, lines.findIndex((line) => line.trim() !== ''));
  return { text: lines.slice(skipped).join('\n'), skipped };
};

type ParserHash = { line?: number; loc?: { first_line?: number }; token?: string };

const hashOf = (error: unknown): ParserHash =>
  typeof error === 'object' && error !== null && 'hash' in error ? (error.hash as ParserHash) : {};

const shorten = (message: string): string => {
  const [first = '', snippet = ''] = message.split('\n');
  const got = /got '?([^'\n]+)'?/.exec(message)?.[1];
  if (!/^(?:Parse|Lexical) error/.test(first)) return first.replace(/\s+/g, ' ').slice(0, 160);
  const near = snippet.trim().replace(/^\.\.\./, '').slice(-40);
  return `Mermaid cannot read this line near “${near}”${got === undefined ? '' : ` (unexpected ${got})`}.`;
};

/** Turns what mermaid's parsers throw into one sentence with the line in the fence. */
export const syntaxError = (error: unknown, skipped: number): DiagramError => {
  const message = error instanceof Error ? error.message : String(error);
  const { line, loc } = hashOf(error);
  const said = Number(/line:? (\d+)/.exec(message)?.[1] ?? Number.NaN);
  const found = loc?.first_line !== undefined ? loc.first_line - 1 : line ?? (Number.isNaN(said) ? 0 : said - 1);
  return new DiagramError(shorten(message), found + skipped);
};
