import type { Site } from './site.ts';

/** Where moved pages went, in both languages, as Astro's `redirects` takes them (without base). */
export const redirectsOf = (site: Site): Record<string, string> =>
  Object.fromEntries(site.pages.flatMap((page) => page.ko.movedFrom.flatMap((old) => [[old, page.path], [`/en${old}`, `/en${page.path}`]])));
