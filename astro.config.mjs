// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { mermaidFence } from './src/diagrams/fence.ts';
import { createRenderer } from './src/diagrams/renderer.ts';
import { content } from './src/model/content.ts';
import { features } from './src/model/markdown-tree.ts';
import { redirectsOf } from './src/model/redirects.ts';
import { checkedContent } from './src/site/check-integration.ts';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { dataRoutes } from './src/site/routes.ts';
import { sidebarOf } from './src/site/sidebar.ts';
import { pageMarkdown } from './src/ui/markdown.ts';
import { site as words } from './src/ui/strings.ts';

const site = process.env.MULGIL_SITE ?? 'http://localhost:4321';
const base = process.env.MULGIL_BASE ?? '/';
const diagrams = createRenderer({ cacheDir: 'node_modules/.cache/diagrams' });

export default defineConfig({
  site,
  base,
  srcDir: '.',
  trailingSlash: 'always',
  redirects: redirectsOf(content()),
  markdown: {
    processor: satteri({ features, mdastPlugins: [mermaidFence(diagrams.toSvg), ...pageMarkdown(base, content)] }),
  },
  integrations: [
    checkedContent(diagrams.problems),
    starlight({
      title: { ko: words.ko.title, en: words.en.title },
      favicon: '/favicon.svg',
      defaultLocale: 'root',
      locales: { root: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } },
      sidebar: sidebarOf(content()),
      routeMiddleware: './src/site/route-data.ts',
      customCss: ['./src/site/styles.css', './src/diagrams/diagram.css'],
      lastUpdated: true,
      pagefind: false,
      credits: false,
      components: {
        Footer: './src/site/Footer.astro',
        LanguageSelect: './src/site/LanguageSelect.astro',
        MarkdownContent: './src/site/MarkdownContent.astro',
        Search: './src/search/Search.astro',
      },
      // Wrapped, since a phone shows it; a reader of the code need not scroll sideways.
      expressiveCode: { defaultProps: { wrap: true }, styleOverrides: { borderRadius: '0.5rem', codeFontSize: 'var(--sl-text-code)' } },
    }),
    mdx(),
    dataRoutes(),
    contentSecurityPolicy(),
  ],
});
