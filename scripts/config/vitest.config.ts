import { getViteConfig } from 'astro/config';
import { configDefaults } from 'vitest/config';

const browser = ['**/*.browser.test.ts'];
const container = ['**/*.container.test.ts'];
const common = { root: new URL('../..', import.meta.url).pathname, exclude: [...configDefaults.exclude, '.astro/**'] };

/** Rules in plain Node, markup through Astro's container, the reader's paths in a real browser on the built site. */
export default {
  test: {
    projects: [
      { test: { ...common, name: 'rules', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [...common.exclude, ...browser, ...container] } },
      getViteConfig({ test: { ...common, name: 'markup', include: container } } as never),
      { test: { ...common, name: 'browser', include: browser, testTimeout: 60_000, hookTimeout: 180_000, fileParallelism: false } },
    ],
  },
};
