import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm test` builds the site: at the root of a host, and under a base path. */
export const builds = {
  root: { dir: 'node_modules/.cache/test/root', base: '/' },
  sub: { dir: 'node_modules/.cache/test/sub', base: '/sub/' },
} as const;

/** The pages of a build, as paths that end with a slash, '' for home; throws when there is no build. */
export const pagesIn = (dir: string): string[] => {
  if (!existsSync(dir)) throw new Error(`There is no build in ${dir}: run \`npm test\`, which makes it.`);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
};

/** A file of a build. */
export const fileIn = (dir: string, path: string): string => join(dir, path);
