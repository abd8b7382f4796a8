import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const routes = [
  ['/questions/print/[topic]', 'PrintQuestions.astro'],
  ['/en/questions/print/[topic]', 'PrintQuestions.astro'],
  ['/data/[kind]/[topic].[lang].json', 'data.json.ts'],
  ['/data/items/[item].[lang].json', 'item.json.ts'],
  ['/data/anki.[lang].txt', 'anki.txt.ts'],
  ['/data/search/[tier].[lang].json', 'search.json.ts'],
] as const;

/** The routes that are no documents: questions for print, quiz items, records and the search index as JSON. */
export const dataRoutes = (): AstroIntegration => ({
  name: 'mulgil-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const [pattern, file] of routes) {
        injectRoute({ pattern, entrypoint: fileURLToPath(new URL(`../pages/${file}`, import.meta.url)), prerender: true });
      }
    },
  },
});
