import type { Problem } from './problem.ts';

/** A piece of a listing file: its code without marks, dedented, and the file's line on which it starts. */
export interface Region { name: string; line: number; text: string }

/** A file of content/listings that pages cut code from; `path` is how a fence names it: kafka/Consumer.java. */
export interface Listing { file: string; path: string; source: string; text: string; regions: Region[] }

/** How a comment line of a file begins and ends, by the end of the file's name. JSON has no comments. */
const comments: readonly (readonly [RegExp, start: string, end: string])[] = [
  [/\.(?:java|kt|proto)$/, '//', ''],
  [/\.sql$|\.lua$/, '--', ''],
  [/\.(?:ya?ml|properties|sh|conf|toml|py)$|Dockerfile$/, '#', ''],
  [/\.xml$/, '<!--', '-->'],
];

const commentOf = (path: string): readonly [start: string, end: string] | undefined => {
  const found = comments.find(([pattern]) => pattern.test(path));
  return found && [found[1], found[2]];
};

interface Mark { kind: 'region' | 'endregion'; name: string }

/** The mark that a line is, if any. */
const markIn = (line: string, comment: readonly [string, string] | undefined): Mark | undefined => {
  if (!comment) return undefined;
  const [start, end] = comment;
  const text = line.trim();
  if (!text.startsWith(start) || !text.endsWith(end)) return undefined;
  const match = /^(region|endregion)\b\s*(.*)$/.exec(text.slice(start.length, text.length - end.length).trim());
  return match ? { kind: match[1] === 'region' ? 'region' : 'endregion', name: (match[2] ?? '').trim() } : undefined;
};

/** Lines without the spaces that all of them begin with, without empty lines at either end. */
const dedent = (lines: readonly string[]): string => {
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0));
  return lines.map((line) => line.slice(Math.min(depth, line.length)).trimEnd()).join('\n').replace(/^\n+|\n+$/g, '');
};

const folder = 'content/listings/';

/** Reads a listing file's regions by its language's comment marks (`// region name` … `// endregion name`); regions do not nest. */
export const parseListing = (file: string, source: string): { listing: Listing; problems: Problem[] } => {
  const path = file.slice(folder.length);
  const comment = commentOf(path);
  const problems: Problem[] = [];
  const regions: Region[] = [];
  const kept: string[] = [];
  let open: { name: string; line: number; lines: string[] } | undefined;
  const refuse = (line: number, message: string, fix: string): void => void problems.push({ file, line, rule: 'region', message, fix });
  const close = (): void => {
    if (!open) return;
    const text = dedent(open.lines);
    if (text === '') refuse(open.line, `region "${open.name}" is empty`, 'put code between its marks, or remove them');
    const blank = open.lines.findIndex((line) => line.trim() !== '');
    regions.push({ name: open.name, line: open.line + 1 + Math.max(blank, 0), text });
    open = undefined;
  };
  const lines = source.split(/\r?\n/);
  lines.forEach((text, index) => {
    const line = index + 1;
    const mark = markIn(text, comment);
    if (!mark) {
      kept.push(text);
      open?.lines.push(text);
      return;
    }
    const begin = `${comment?.[0] ?? '#'} region`;
    if (mark.kind === 'region') {
      if (!/^[A-Za-z0-9-]+$/.test(mark.name)) refuse(line, `a region's name is one word of letters, digits and hyphens, not "${mark.name}"`, `write "${begin} poll-loop"`);
      if (regions.some(({ name }) => name === mark.name)) refuse(line, `region "${mark.name}" stands twice in this file`, 'give the second one a name of its own');
      if (open) refuse(line, `region "${mark.name}" begins inside "${open.name}"`, `end "${open.name}" first; regions do not nest`);
      close();
      open = { name: mark.name, line, lines: [] };
    } else if (open?.name !== mark.name) {
      refuse(line, `"endregion ${mark.name}" ends no region that is open`, open ? `write "endregion ${open.name}"` : `write "${begin} ${mark.name}" above it, or remove it`);
    } else close();
  });
  if (open) {
    refuse(open.line, `region "${open.name}" is not closed`, `write "endregion ${open.name}" as a comment after its last line`);
    close();
  }
  return { listing: { file, path, source, text: dedent(kept), regions }, problems };
};

/** The listing that a fence's meta names (`listing=kafka/Consumer.java#poll`), or undefined when it names none. */
export const referenceIn = (meta: string | null | undefined): string | undefined => /(?:^|\s)listing=(\S*)/.exec(meta ?? '')?.[1];

/** The code that a reference stands for with its place, or why there is none. */
export const excerptOf = (
  listings: readonly Listing[], reference: string,
): { file: string; line: number; text: string } | { file?: never; message: string; fix: string } => {
  const [path = '', name] = reference.split('#');
  const listing = listings.find((one) => one.path === path);
  if (!listing) {
    const beside = listings.map((one) => one.path).filter((one) => one.startsWith(`${path.split('/')[0] ?? ''}/`));
    return { message: `there is no listing content/listings/${path}`, fix: beside.length > 0 ? `write one of ${beside.join(', ')}` : 'write the file, content/listings/<topic>/<name>' };
  }
  if (name === undefined) return { file: listing.file, line: 1, text: listing.text };
  const region = listing.regions.find((one) => one.name === name);
  if (region) return { file: listing.file, line: region.line, text: region.text };
  const names = listing.regions.map((one) => `#${one.name}`).join(' ');
  return { message: `${listing.file} has no region "${name}"`, fix: names === '' ? 'mark it in the file, or show the whole file without #' : `write one of ${names}` };
};

/** The code to show for a fence: that of its listing, else what is written in it. A reference to nothing shows nothing; the rules refuse it. */
export const shownCode = (listings: readonly Listing[], { meta, value }: { meta?: string | null | undefined; value: string }): string => {
  const reference = referenceIn(meta);
  if (reference === undefined) return value;
  const excerpt = excerptOf(listings, reference);
  return excerpt.file === undefined ? value : excerpt.text;
};
