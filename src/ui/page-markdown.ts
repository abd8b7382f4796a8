import type { AstroGlobal } from 'astro';
import { parseMarkdown, plainText } from '../model/markdown-tree.ts';
import { withoutCitations } from '../model/inline-marks.ts';
import { sourcesOnPage } from '../model/page-sources.ts';
import type { Page } from '../model/pages.ts';
import type { Lang } from '../text/lang.ts';
import { content } from '../model/content.ts';
import { renderInline, renderMarkdown, type MarkdownContext } from './markdown.ts';

/** Markdown for the page that is being rendered: its language, its numbers of sources. */
export interface PageMarkdown extends MarkdownContext {
  /** The page of ours, or undefined on a route that is no document. */
  page: Page | undefined;
  verified: string;
  block(text: string): string;
  inline(text: string): string;
  plain(text: string): string;
  /** The title of the heading or page that a path leads to. */
  titleOf(path: string): string;
}

/** The language of the page that is being rendered. */
export const langOf = (astro: Pick<AstroGlobal, 'locals' | 'currentLocale'>): Lang =>
  (astro.locals.starlightRoute.locale ?? astro.currentLocale) === 'en' ? 'en' : 'ko';

/** Markdown rendering for the page of `Astro`. */
export const markdownFor = (astro: Pick<AstroGlobal, 'locals' | 'currentLocale'>): PageMarkdown => {
  const site = content();
  const lang = langOf(astro);
  const id = astro.locals.starlightRoute.id.replace(/^en(\/|$)/, '').replace(/^index$/, '');
  const page = site.pages.find(({ path }) => path === `/${id}`);
  const base = import.meta.env.BASE_URL;
  const context: MarkdownContext = { lang, base, site, sources: page ? sourcesOnPage(site, page.documents[lang]) : [] };
  return {
    ...context, page, verified: page?.[lang].verified ?? '',
    block: (text) => renderMarkdown(text, context),
    inline: (text) => renderInline(text, context),
    plain: (text) => plainText(parseMarkdown(withoutCitations(text))),
    titleOf(path) {
      const [at, anchor] = path.split('#');
      const target = site.pages.find((one) => one.path === at);
      const heading = target?.documents[lang].headings.find((one) => one.id === anchor);
      return heading?.text ?? target?.[lang].title ?? path;
    },
  };
};
