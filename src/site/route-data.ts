import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { content } from '../model/content.ts';
import { topicsOfMisconceptions } from '../model/misconceptions.ts';
import type { Page } from '../model/pages.ts';
import { topics } from '../model/records/topics.ts';
import type { Site } from '../model/site.ts';
import type { Lang } from '../text/lang.ts';

/** The second-level headings of a page that do not stand in its Markdown. */
const headingsOf = (site: Site, page: Page, lang: Lang): { id: string; text: string }[] => {
  if (page.kind === 'month') return page[lang].weeks.map(({ id, title }) => ({ id, text: title }));
  if (page.path === '/misconceptions') return topicsOfMisconceptions(site).map(({ topic }) => ({ id: topic, text: topics[topic][lang] }));
  return [];
};

/** Puts weeks and topics into the table of contents: they stand in records, where Starlight does not look. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  const site = content();
  const path = `/${route.id.replace(/^en(\/|$)/, '')}`;
  const page = site.pages.find((one) => one.path === path);
  if (!page || !route.toc) return;
  const headings = headingsOf(site, page, route.locale === 'en' ? 'en' : 'ko').map(({ id, text }) => ({ depth: 2, slug: id, text, children: [] }));
  // After the overview, where they stand on the page.
  route.toc.items.splice(1, 0, ...headings);
});
