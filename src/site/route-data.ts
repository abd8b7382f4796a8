import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { content } from '../model/content.ts';
import { topicsOfMisconceptions } from '../model/misconceptions.ts';
import type { Page } from '../model/pages.ts';
import { topics } from '../model/records/topics.ts';
import type { Site } from '../model/site.ts';
import type { Lang } from '../text/lang.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/** The second-level headings of a page that do not stand in its Markdown. */
const headingsOf = (site: Site, page: Page, lang: Lang): { id: string; text: string }[] => {
  if (page.kind === 'month') return page[lang].weeks.map(({ id, title }) => ({ id, text: title }));
  if (page.path === '/misconceptions') return topicsOfMisconceptions(site).map(({ topic }) => ({ id: topic, text: topics[topic][lang] }));
  return [];
};

/**
 * A page lists the questions of its own topic only; of each other topic the sidebar leads to its part of the list of
 * all. Two hundred links less on each page: less to read for a phone, and for a screen reader.
 */
const withFewerQuestions = (entries: SidebarEntry[]): SidebarEntry[] => entries.map((entry): SidebarEntry => {
  if (entry.type === 'link') return entry;
  const [first] = entry.entries;
  const parts = first?.type === 'link' ? /^(.*\/questions\/)([^/]+)\/[^/]+\/$/.exec(first.href) : null;
  if (!parts) return { ...entry, entries: withFewerQuestions(entry.entries) };
  if (entry.entries.some((one) => one.type === 'link' && one.isCurrent)) return entry;
  return { type: 'link', label: entry.label, href: `${parts[1]}#${parts[2]}`, isCurrent: false, badge: entry.badge, attrs: {} };
});

/** Lightens the sidebar, and puts weeks and topics into the table of contents: they stand in records, where Starlight does not look. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute: route } }) => {
  route.sidebar = withFewerQuestions(route.sidebar);
  const site = content();
  const path = `/${route.id.replace(/^en(\/|$)/, '')}`;
  const page = site.pages.find((one) => one.path === path);
  if (!page || !route.toc) return;
  const headings = headingsOf(site, page, route.locale === 'en' ? 'en' : 'ko').map(({ id, text }) => ({ depth: 2, slug: id, text, children: [] }));
  // After the overview, where they stand on the page.
  route.toc.items.splice(1, 0, ...headings);
});
