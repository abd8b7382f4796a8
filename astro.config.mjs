// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { mermaidFence } from './src/diagrams/fence.ts';
import { createRenderer } from './src/diagrams/renderer.ts';
import { sourceProblems } from './src/diagrams/rules.ts';
import { content } from './src/model/content.ts';
import { features } from './src/model/markdown-tree.ts';
import { redirectsOf } from './src/model/redirects.ts';
import { checkedContent } from './src/site/check-integration.ts';
import { contentSecurityPolicy } from './src/site/csp.ts';
import { pageScripts } from './src/site/page-scripts.ts';
import { dataRoutes } from './src/site/routes.ts';
import { repaint } from './src/site/repaint.ts';
import { sidebarOf } from './src/site/sidebar.ts';
import { pageMarkdown } from './src/ui/markdown.ts';
import { site as words } from './src/ui/strings.ts';

const site = process.env.MULGIL_SITE ?? 'http://localhost:4321';
const base = process.env.MULGIL_BASE ?? '/';
/** The modules of a chapter's script: the progress log, quizzes, the search button. */
const reader = /[\\/]src[\\/](?:progress[\\/](?!early-database|database\.|idb\.|progress-data|ProgressData|transfer|Transfer|activity-year|ActivityYear|report-text|strings|storage-notice|reminder|export-button|download|folds[\\/](?:summary|ticks|activity|dates|finished))|quiz[\\/](?!session|current-session|quiz-session|QuizHub|missed|notebook|Notebook|placement|Placement)|search[\\/](?:search-box|search-entry|start-worker|place|address)\.|site[\\/]|text[\\/]composition)|starlight-toc|MobileTableOfContents/;
/** What other pages share, too small for files of their own. */
const parts = /[\\/]src[\\/](?:progress[\\/](?:download|folds[\\/](?:ticks|dates))|text[\\/]clock|ui[\\/](?:make|seen-again))/;
/** What a page runs before it is read to its end (page-scripts.ts): the opening of the reader's database. */
const early = /[\\/]src[\\/]progress[\\/](?:early-database|database|idb)\.ts/;
const diagrams = createRenderer({ cacheDir: 'node_modules/.cache/diagrams' });

export default defineConfig({
  site,
  base,
  srcDir: '.',
  trailingSlash: 'always',
  redirects: redirectsOf(content()),
  // Light first: pages are small, and a phone in the subway pays for what it did not ask for.
  prefetch: false,
  vite: {
    // Known from the start, or the development server reloads the page at the first search.
    optimizeDeps: { include: ['es-hangul'] },
    // Astro's own marks in modules; they do their work before the bundler reads them.
    build: { rolldownOptions: { onLog: (level, log, handle) => { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log); } } },
    environments: {
      // One file for what chapters run: it compresses better than six, and is fetched once.
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'early', test: early }, { name: 'reader', test: reader }, { name: 'parts', test: parts }, { name: 'roadmap', test: /[\\/]src[\\/]roadmap[\\/](?:roadmap|task-row|this-week)\.element/ }] } } } } },
    },
  },
  markdown: {
    // Wrapped, since a phone shows it. The style sheet chooses the theme.
    shikiConfig: { themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' }, defaultColor: false, wrap: true, transformers: [{ pre: (node) => { delete node.properties.tabindex; } }] },
    processor: satteri({ features, mdastPlugins: [mermaidFence(diagrams.toSvg), ...pageMarkdown(base, content)] }),
  },
  integrations: [
    checkedContent({ rules: (source) => Promise.resolve(sourceProblems(source)), draw: diagrams.toSvg }),
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
      // Shiki alone colours code; Expressive Code would add a script to every page.
      expressiveCode: false,
    }),
    mdx(),
    dataRoutes(),
    repaint(),
    pageScripts(base.endsWith('/') ? base : `${base}/`),
    contentSecurityPolicy(),
  ],
});
