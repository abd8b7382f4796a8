import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from './site.ts';

/** What a build tool leaves beside listings. */
const output = /[\\/]content[\\/]listings[\\/](?:.*[\\/])?(?:target|build|out|node_modules|__pycache__)(?:[\\/]|$)/;

/** The files under content/ of the repository at `root`, with their text, in a fixed order; build output beside listings is none. */
export const readContent = (root: string): SourceFile[] =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !output.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ file: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
