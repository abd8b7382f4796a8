import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { builds } from './builds.ts';
import { serve } from './serve.ts';

/** A built site being served, and a browser to read it with. */
export interface TestSite {
  url: string;
  /** A reader of his own, with an empty store; what goes wrong in any of his pages is in `faults`. */
  reader: (options?: BrowserContextOptions) => Promise<{ context: BrowserContext; open: (path: string) => Promise<Page>; faults: string[] }>;
  close: () => Promise<void>;
}

/** Serves a build and starts a browser; every console error, policy violation and request elsewhere is kept as a fault. */
export const openSite = async (build: keyof typeof builds = 'root'): Promise<TestSite> => {
  const { dir, base } = builds[build];
  const server = await serve(dir, base);
  const browser: Browser = await launchBrowser();
  return {
    url: server.url,
    async reader(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const faults: string[] = [];
      context.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('request', (request) => { if (!request.url().startsWith(server.url) && !request.url().startsWith('blob:')) faults.push(`request to ${request.url()}`); });
      return {
        context, faults,
        async open(path) {
          const page = await context.newPage();
          await page.goto(server.url + path, { waitUntil: 'networkidle' });
          return page;
        },
      };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
};
