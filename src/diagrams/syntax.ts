import { DiagramError } from './problem.ts';

/** A text for mermaid, how many lines of the fence stand before it, and its own last line with content. */
type Source = { text: string; skipped: number; last: number };

/** Gives the text for mermaid, its comments blanked so that line numbers hold. */
export const readSource = (source: string): Source => {
  const lines = source.split(/\r?\n/).map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  const skipped = Math.max(0, lines.findIndex((line) => line.trim() !== ''));
  const last = Math.max(skipped, lines.findLastIndex((line) => line.trim() !== '')) - skipped;
  return { text: lines.slice(skipped).join('\n'), skipped, last };
};

/** What jison's parsers tell: `line` (from 0) is the token's end, `loc` (from 1) its start or that of the last one. */
type ParserHash = { line?: number; loc?: { first_line?: number }; token?: string | number };

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
export const syntaxError = (error: unknown, { skipped, last }: Source): DiagramError => {
  const message = error instanceof Error ? error.message : String(error);
  const { line, loc, token } = hashOf(error);
  const said = Number(/line:? (\d+)/.exec(message)?.[1] ?? Number.NaN);
  const endsLine = typeof token === 'number' || /^(?:EOF|NL|NEWLINE)/i.test(token ?? '');
  const atEnd = endsLine && loc?.first_line !== undefined ? loc.first_line - 1 : undefined;
  const found = atEnd ?? line ?? (Number.isNaN(said) ? 0 : said - 1);
  return new DiagramError(shorten(message), Math.min(found, last) + skipped);
};
