import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { fileURLToPath } from 'node:url';

const packages = ['mermaid', 'jsdom'];

/** Gives the hex sha256 of the parts. */
export const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

let version: string | null = null;

/** Gives a hash of all that decides a drawing but its source: this folder's code, the packages' versions. */
export const codeVersion = (): string => {
  if (version !== null) return version;
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const files = globSync('**/*.{ts,css}', { cwd: folder }).filter((file) => !/\.test\b/.test(file)).sort();
  const manifests = packages.map((name) => findPackageJSON(name, import.meta.url) ?? name);
  version = hash(...files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')), ...manifests.map((manifest) => {
    const { version: found } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return found;
  }));
  return version;
};
