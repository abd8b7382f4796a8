import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from './problem.ts';
import { readContent } from './read.ts';
import { readSite, type Site } from './site.ts';

const place = Symbol.for('mulgil.content');

interface Read { root: string; stamp: string; site: Site; problems: Problem[] }

/** A build loads this module twice, by itself and bundled with the pages; both find what was read here. */
const shelf = globalThis as typeof globalThis & { [place]?: Read };

const stampOf = (root: string): string =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name} ${statSync(join(entry.parentPath, entry.name)).mtimeMs}`)
    .join('\n');

/** All content under `root` with the problems of its files; while it is being written (not in a build), read anew when a file has changed. */
export const readOnce = (directory = process.cwd()): Pick<Read, 'site' | 'problems'> => {
  const root = resolve(directory);
  const known = shelf[place]?.root === root ? shelf[place] : undefined;
  if (known && process.env['NODE_ENV'] === 'production') return known;
  const stamp = stampOf(root);
  if (known?.stamp === stamp) return known;
  const read: Read = { root, stamp, ...readSite(readContent(root)) };
  shelf[place] = read;
  return read;
};

/** All content of the repository that the process runs in. */
export const content = (root = process.cwd()): Site => readOnce(root).site;
