import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, markdownToHtml, type MdastContent, type MdastPluginDefinition } from 'satteri';
import { pageOf } from '../model/document.ts';
import { isOwnMark } from '../model/inline-marks.ts';
import { excerptOf, referenceIn } from '../model/listing.ts';
import { features } from '../model/markdown-tree.ts';
import { sourcesOnPage } from '../model/page-sources.ts';
import type { Site } from '../model/site.ts';
import type { Lang } from '../text/lang.ts';
import { marks } from './strings.ts';
import { href } from './href.ts';

/** What the marks of a text are resolved with. */
export interface MarkdownContext {
  lang: Lang;
  base: string;
  site: Site;
  /** The sources of the page in the order of their numbers; a source outside it leads to the page of all sources. */
  sources: readonly string[];
}

const mark = /\[@([a-z0-9-]+)\]|\[=([a-z0-9-]+)\]/g;

const linkNode = (url: string, text: string, attributes: Record<string, string>): MdastContent => ({
  type: 'link', url, title: null, data: { hProperties: attributes }, children: [{ type: 'text', value: text }],
});

const citationNode = (id: string, { lang, base, site, sources }: MarkdownContext): MdastContent => {
  if (isOwnMark(id)) return linkNode(href('/about#sources-and-versions', lang, base), marks[lang][id], { class: 'own-mark', title: marks[lang][`${id}Title`] });
  const number = sources.indexOf(id) + 1;
  const source = site.sources.find((one) => one.id === id);
  const title = source ? `${source.publisher}, ${source.title}` : id;
  if (number > 0) return linkNode(`#source-${id}`, String(number), { class: 'cite', title, 'aria-label': `${marks[lang].source} ${number}` });
  return linkNode(href(`/sources#${id}`, lang, base), marks[lang].source, { class: 'cite', title });
};

const textNodes = (text: string, context: MarkdownContext): MdastContent[] => {
  const nodes: MdastContent[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    const before = text.slice(from, match.index);
    // A number belongs to the word before it, so no line breaks between them.
    const kept = match[1] === undefined ? before : before.trimEnd();
    if (kept !== '') nodes.push({ type: 'text', value: kept });
    if (match[1] !== undefined) nodes.push(citationNode(match[1], context));
    else nodes.push({ type: 'text', value: context.site.versions.find(({ id }) => id === match[2])?.version ?? match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
};

const linksPlugin = (of: () => Pick<MarkdownContext, 'lang' | 'base'>): MdastPluginDefinition => defineMdastPlugin({
  name: 'mulgil-links',
  link(node, ctx) {
    const { lang, base } = of();
    if (node.url.startsWith('/')) ctx.setProperty(node, 'url', href(node.url, lang, base));
  },
});

const marksPlugin = (of: () => MarkdownContext): MdastPluginDefinition => defineMdastPlugin({
  name: 'mulgil-marks',
  text(node, ctx) {
    if (!node.value.includes('[@') && !node.value.includes('[=')) return;
    ctx.replaceNode(node, textNodes(node.value, of()));
  },
});

/** Fills a fence from its listing before it is coloured; nothing of ours stays in its meta. Throws when there is no such listing. */
const listingsPlugin = (of: () => Pick<MarkdownContext, 'site'>): MdastPluginDefinition => defineMdastPlugin({
  name: 'mulgil-listings',
  code(node, ctx) {
    const reference = referenceIn(node.meta);
    if (reference === undefined) return;
    const excerpt = excerptOf(of().site.listings, reference);
    if (excerpt.file === undefined) throw new Error(`${excerpt.message}: ${excerpt.fix}`);
    ctx.setProperty(node, 'value', excerpt.text);
    ctx.setProperty(node, 'meta', null);
  },
});

/** The Sätteri plugins of a page: listings fill their fences, links get language and base, citations their numbers, versions their value. */
export const pageMarkdown = (base: string, content: () => Site): ((file: { fileURL?: URL | undefined }) => MdastPluginDefinition[])[] => [({ fileURL }) => {
  const path = fileURL ? fileURLToPath(fileURL).replaceAll('\\', '/') : '';
  const page = pageOf(path.slice(path.indexOf('content/docs/')));
  let found: MarkdownContext | undefined;
  const context = (): MarkdownContext => {
    if (found) return found;
    const site = content();
    const document = site.documents.find((one) => page !== undefined && one.path === page.path && one.lang === page.lang);
    return (found = { lang: page?.lang ?? 'ko', base, site, sources: document ? sourcesOnPage(site, document) : [] });
  };
  return [listingsPlugin(context), linksPlugin(context), marksPlugin(context)];
}];

/** HTML of a Markdown text of a bank or of frontmatter. */
export const renderMarkdown = (text: string, context: MarkdownContext): string => {
  const result = markdownToHtml(text, {
    features: { ...features, frontmatter: false }, mdastPlugins: [listingsPlugin(() => context), linksPlugin(() => context), marksPlugin(() => context)],
  });
  if (result instanceof Promise) throw new Error('a Markdown plugin of ours became asynchronous');
  return result.html;
};

/** HTML of a Markdown text of one paragraph, without its `<p>`. */
export const renderInline = (text: string, context: MarkdownContext): string =>
  renderMarkdown(text, context).trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
