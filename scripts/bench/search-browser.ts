import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RelevantQuery } from '../../src/search/relevance.ts';
import { bytesOf } from './pagefind.ts';

const ours = (url: string): boolean => /search-dialog|search\.worker|found-words|data\/search\//.test(url);

const cold = async (browser: Browser, url: string, lang: string): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}${lang === 'en' ? 'en/' : ''}about/`, { waitUntil: 'networkidle' });
  return { context, page };
};

/** In the page: focuses the button, opens, types at once; gives the milliseconds until the first row is there. */
const firstRow = (query: string): Promise<number> => new Promise((resolve) => {
  const started = performance.now();
  const seen = new MutationObserver(() => {
    if (document.querySelector('search-dialog [role=option]')) resolve(performance.now() - started);
    const input = document.querySelector<HTMLInputElement>('search-dialog dialog[open] input');
    if (!input || input.value !== '') return;
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  seen.observe(document.body, { subtree: true, childList: true, attributes: true });
  const button = document.querySelector<HTMLButtonElement>('search-box > button');
  button?.focus();
  button?.click();
});

/** Bytes fetched, cold, until the first row. */
export const firstBytes = async (browser: Browser, url: string, lang: string, query: string): Promise<number> => {
  const { context, page } = await cold(browser, url, lang);
  // The texts are asked for after the first answer; held back, they are not counted with it.
  await page.route('**/data/search/bodies.*', () => new Promise(() => undefined));
  const bytes = await bytesOf(page, async () => { await page.evaluate(firstRow, query); }, (one) => ours(one) && !one.includes('bodies'));
  await context.close();
  return bytes;
};

/** Milliseconds, cold, from the first focus to the first row; no request passes through here, which would take longer than the search. */
export const firstTime = async (browser: Browser, url: string, lang: string, query: string): Promise<number> => {
  const { context, page } = await cold(browser, url, lang);
  const ms = await page.evaluate(firstRow, query);
  await context.close();
  return ms;
};

/** Milliseconds of each query in the built worker, there and back, after all of them were asked once. */
export const workerTimes = async (browser: Browser, dir: string, url: string, lang: string, queries: readonly RelevantQuery[]): Promise<number[]> => {
  const { context, page } = await cold(browser, url, lang);
  const script = readdirSync(join(dir, '_astro')).find((file) => file.startsWith('search.worker')) ?? '';
  const times = await page.evaluate(async ({ script, data, lang, texts }) => {
    const worker = new Worker(script, { type: 'module' });
    const ask = (message: Record<string, unknown>, type: string): Promise<number> => new Promise((resolve, reject) => {
      const started = performance.now();
      const heard = (event: MessageEvent<{ type: string; progress?: string }>): void => {
        if (event.data.type === 'error') reject(new Error(JSON.stringify(event.data)));
        if (event.data.type !== type && event.data.progress !== type) return;
        worker.removeEventListener('message', heard);
        resolve(performance.now() - started);
      };
      worker.addEventListener('message', heard);
      worker.postMessage(message);
    });
    await ask({ id: 1, type: 'load', urls: { names: `${data}names.${lang}.json`, bodies: `${data}bodies.${lang}.json`, other: '' } }, 'loaded');
    await ask({ id: 2, type: 'query', text: 'x', limit: 20, filter: {} }, 'whole');
    const all: number[] = [];
    for (const round of [0, 1, 2]) {
      for (const text of texts) {
        const ms = await ask({ id: 3, type: 'query', text, limit: 20, filter: {} }, 'found');
        if (round > 0) all.push(ms);
      }
    }
    worker.terminate();
    return all;
  }, { script: `/_astro/${script}`, data: '/data/search/', lang, texts: queries.map(({ query }) => query) });
  await context.close();
  return times;
};
