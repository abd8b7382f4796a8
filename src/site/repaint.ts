import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { content } from '../model/content.ts';

/** In development a page is reloaded when a bank changes, or a listing that code is cut from. */
export const repaint = (): AstroIntegration => {
  let root = process.cwd();
  return {
    name: 'mulgil-repaint',
    hooks: {
      'astro:config:setup': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (event, changed) => {
          const file = changed.replaceAll('\\', '/');
          const listing = /\/content\/listings\/(.+)$/.exec(file)?.[1];
          if (listing !== undefined) {
            // Vite knows nothing of a fence's file: tell it that the pages which show this one have changed.
            for (const page of content(root).documents) {
              if (page.fences.some((fence) => fence.listing?.split('#')[0] === listing)) server.watcher.emit('change', `${root}${page.file}`);
            }
          }
          if (listing !== undefined || (event === 'change' && /\/content\/.*\.yml$/.test(file))) server.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
};
