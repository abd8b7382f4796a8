import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A script of the build: what it imports at once, by address, and whether it does nothing else. */
export interface Script { imports: readonly string[]; onlyImports: boolean }

const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const nothingElse = /^(?:import\s*["'][^"']+["'];?\s*)+$/;
const moduleScript = /<script type="module" src="([^"]+\.js)"><\/script>/g;

/** Takes a script's address and text, gives what it imports. */
export const scriptIn = (address: string, text: string): Script => ({
  imports: [...text.matchAll(staticImport)].map(([, path = '']) => new URL(path, `http://x${address}`).pathname),
  onlyImports: nothingElse.test(text),
});

/** The script that opens the reader's database (`astro.config.mjs` names it): it does not wait until the page is read. */
const isEarly = (address: string): boolean => /\/early\.[^/]+$/.test(address);

/**
 * Takes a page and its scripts by their address, gives the page with what they import in place of those that do nothing
 * but import, each once, and in the head a hint for every script that it will run, in the order in which they are met;
 * the early one is run from there.
 */
export const withScripts = (html: string, scriptAt: (address: string) => Script | undefined): string => {
  const ran = new Set<string>();
  const tagsFor = (address: string): string => {
    const script = scriptAt(address);
    if (script?.onlyImports) return script.imports.map(tagsFor).join('');
    if (ran.has(address)) return '';
    ran.add(address);
    return `<script type="module" src="${address}"></script>`;
  };
  const page = html.replace(moduleScript, (_tag, address: string) => tagsFor(address));
  const wanted = new Set<string>();
  const want = (address: string): void => {
    if (wanted.has(address)) return;
    wanted.add(address);
    scriptAt(address)?.imports.forEach(want);
  };
  ran.forEach(want);
  const hints = [...wanted].map((address) => (isEarly(address) ? `<script type="module" async src="${address}"></script>` : `<link rel="modulepreload" href="${address}">`)).join('');
  return hints === '' ? page : page.replace('</head>', () => `${hints}</head>`);
};

/**
 * Fewer requests, and sooner. Astro gives each component's script a file of its own, be it one line that imports what
 * another has imported; and a page's scripts stand at its end and import each other, so that they would be found one
 * after another, after the whole page has been read.
 */
export const pageScripts = (base: string): AstroIntegration => ({
  name: 'mulgil-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      const scripts = new Map(await Promise.all(files.filter((file) => file.startsWith('_astro') && file.endsWith('.js')).map(async (file): Promise<[string, Script]> => {
        const address = `${base}${file.replaceAll('\\', '/')}`;
        return [address, scriptIn(address, await readFile(join(root, file), 'utf8'))];
      })));
      await Promise.all(files.filter((file) => file.endsWith('.html')).map(async (file) => {
        const html = await readFile(join(root, file), 'utf8');
        await writeFile(join(root, file), withScripts(html, (address) => scripts.get(address)));
      }));
    },
  },
});
