import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { content } from '../model/content.ts';

/** Puts the weeks of a month into its table of contents: they stand in frontmatter, where Starlight does not look. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  const en = route.locale === 'en';
  const path = `/${route.id.replace(/^en(\/|$)/, '')}`;
  const page = content().pages.find((one) => one.path === path);
  if (page?.kind !== 'month' || !route.toc) return;
  const weeks = page[en ? 'en' : 'ko'].weeks.map((week) => ({ depth: 2, slug: week.id, text: week.title, children: [] }));
  // After the overview, where they stand on the page.
  route.toc.items.splice(1, 0, ...weeks);
});
