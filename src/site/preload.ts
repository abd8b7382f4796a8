import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const staticImport = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const moduleScript = /<script type="module" src="([^"]+\.js)"><\/script>/g;

/** Takes a page and the imports of each script by its address, gives the page with a hint for every script that it will run, in the order in which they are met. */
export const withPreloads = (html: string, importsOf: (address: string) => readonly string[]): string => {
  const wanted = new Set<string>();
  const want = (address: string): void => {
    if (wanted.has(address)) return;
    wanted.add(address);
    importsOf(address).forEach(want);
  };
  for (const [, address = ''] of html.matchAll(moduleScript)) want(address);
  const hints = [...wanted].map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  return hints === '' ? html : html.replace('</head>', () => `${hints}</head>`);
};

/** A script's static imports as addresses, from its text. */
export const staticImports = (address: string, text: string): string[] =>
  [...text.matchAll(staticImport)].map(([, path = '']) => new URL(path, `http://x${address}`).pathname);

/**
 * Hints in each built page at the scripts it will run: they stand at its end and import each other, and would
 * otherwise be found one after another, after the whole page has been read.
 */
export const preloadScripts = (base: string): AstroIntegration => ({
  name: 'mulgil-preload',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = await readdir(root, { recursive: true });
      const texts = new Map(await Promise.all(files.filter((file) => file.startsWith('_astro') && file.endsWith('.js'))
        .map(async (file): Promise<[string, string]> => [`${base}${file.replaceAll('\\', '/')}`, await readFile(join(root, file), 'utf8')])));
      const importsOf = (address: string): string[] => staticImports(address, texts.get(address) ?? '').filter((one) => texts.has(one));
      await Promise.all(files.filter((file) => file.endsWith('.html')).map(async (file) => {
        const html = await readFile(join(root, file), 'utf8');
        await writeFile(join(root, file), withPreloads(html, importsOf));
      }));
    },
  },
});
