import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { RelevantQuery } from '../../src/search/relevance.ts';
import { serve } from '../serve.ts';

const out = 'node_modules/.cache/bench/pagefind';

/** What Pagefind says of a query: sections in the order it shows them, the bytes fetched until then, and the time. */
export interface PagefindAnswer { found: string[]; ms: number }

/** Indexes a built site with Pagefind, its pages' main part, as they stand. */
export const buildPagefind = (dir: string): void => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { status, stdout, stderr } = spawnSync('pagefind', ['--site', dir, '--root-selector', 'main', '--output-path', join(out, 'pagefind')], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  for (const lang of ['ko', 'en']) writeFileSync(join(out, `${lang}.html`), `<!doctype html><html lang="${lang}"><title>Pagefind</title>`);
};

/** In the page: Pagefind's own order of pages; in each the section with most finds first, as many as its own interface shows. */
const ask = async (queries: string[]): Promise<PagefindAnswer[]> => {
  interface Part { url: string; weighted_locations?: { weight: number }[]; locations: number[] }
  interface Pagefind { init: () => Promise<void>; search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string; sub_results: Part[] }> }[] }> }
  const address = '/pagefind/pagefind.js';
  const pagefind = await import(address) as Pagefind;
  await pagefind.init();
  const answers: PagefindAnswer[] = [];
  for (const query of queries) {
    const started = performance.now();
    const { results } = await pagefind.search(query);
    const ms = performance.now() - started;
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const worth = (part: Part): number => part.weighted_locations?.reduce((sum, { weight }) => sum + weight, 0) ?? part.locations.length;
    const found = pages.flatMap(({ url, sub_results: parts }) => (parts.length > 0 ? [...parts].sort((a, b) => worth(b) - worth(a)).slice(0, 3).map((part) => part.url) : [url]));
    answers.push({ found, ms });
  }
  return answers;
};

/** /en/guide/x/#y as relevance.yml writes it. */
const placeOf = (url: string): string => {
  const { pathname, hash } = new URL(url, 'http://x');
  const path = pathname.replace(/^\/en(?=\/)/, '').replace(/(.)\/$/, '$1');
  if (hash !== '' && path === '/glossary') return `glossary:${hash.slice(1)}`;
  if (hash !== '' && path === '/misconceptions') return `misconception:${hash.slice(1)}`;
  return path + (hash === '#_top' ? '' : hash);
};

/** Asks Pagefind every query of the set, each in its language. */
export const askPagefind = async (browser: Browser, queries: readonly RelevantQuery[]): Promise<PagefindAnswer[]> => {
  const site = await serve(out);
  const answers: PagefindAnswer[] = [];
  for (const lang of ['ko', 'en'] as const) {
    const page = await browser.newPage();
    await page.goto(`${site.url}${lang}.html`);
    const own = queries.flatMap(({ query, lang: of }, at) => (of === lang ? [{ query, at }] : []));
    const told = await page.evaluate(ask, own.map(({ query }) => query));
    own.forEach(({ at }, n) => { answers[at] = { ms: told[n]?.ms ?? 0, found: (told[n]?.found ?? []).map(placeOf) }; });
    await page.close();
  }
  await site.close();
  return answers;
};

/** Bytes, gzip, that a page fetches while it does something; what is compressed already counts as it is. */
export const bytesOf = async (page: Page, act: () => Promise<unknown>, counts: (url: string) => boolean): Promise<number> => {
  const bodies: Promise<Buffer>[] = [];
  page.context().on('response', (response) => { if (counts(response.url())) bodies.push(response.body()); });
  await act();
  const sizes = (await Promise.all(bodies)).map((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Bytes that Pagefind fetches, cold, until it can show its first result. */
export const pagefindBytes = async (browser: Browser, lang: string, query: string): Promise<number> => {
  const site = await serve(out);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}${lang}.html`);
  const bytes = await bytesOf(page, () => page.evaluate(async (text) => {
    interface Pagefind { init: () => Promise<void>; search: (text: string) => Promise<{ results: { data: () => Promise<unknown> }[] }> }
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(address) as Pagefind;
    await pagefind.init();
    await (await pagefind.search(text)).results[0]?.data();
  }, query), (url) => url.includes('/pagefind/'));
  await context.close();
  await site.close();
  return bytes;
};
