import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from './read.ts';
import { readSite, type Site } from './site.ts';

let cached: { stamp: string; site: Site } | undefined;

const stampOf = (root: string): string =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name} ${statSync(join(entry.parentPath, entry.name)).mtimeMs}`)
    .join('\n');

/** All content of the repository that the process runs in; while it is being written (not in a build), read anew when a file has changed. */
export const content = (root = process.cwd()): Site => {
  if (cached && process.env['NODE_ENV'] === 'production') return cached.site;
  const stamp = stampOf(root);
  if (cached?.stamp !== stamp) cached = { stamp, site: readSite(readContent(root)).site };
  return cached.site;
};
