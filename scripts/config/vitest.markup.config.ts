import { getViteConfig } from 'astro/config';

/** Astro's own Vite settings, so that .astro files render in a test. */
export default getViteConfig({
  // Astro's type of its Vite settings knows no `test`; vitest reads it.
  ...({ test: { name: 'markup', testTimeout: 30_000, root: new URL('../..', import.meta.url).pathname, include: ['src/**/*.markup.test.ts'] } } as object),
});
