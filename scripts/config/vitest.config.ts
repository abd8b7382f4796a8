import { configDefaults, defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;
const exclude = [...configDefaults.exclude, '.astro/**'];
const browser = ['src/**/*.browser.test.ts'];
const built = ['src/**/*.built.test.ts'];
const markup = ['src/**/*.markup.test.ts'];

/** Rules in plain Node, markup through Astro's container, built HTML, and the reader's paths in a real browser on the built site. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', root, testTimeout: 30_000, include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [...exclude, ...browser, ...built, ...markup] } },
      'scripts/config/vitest.markup.config.ts',
      { test: { name: 'built', root, testTimeout: 30_000, include: built, exclude } },
      { test: { name: 'browser', root, include: browser, exclude, testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
