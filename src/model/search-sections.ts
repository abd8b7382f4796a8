import type { Lang } from '../text/lang.ts';
import { withoutCitations } from './inline-marks.ts';
import { shownCode } from './listing.ts';
import { parseMarkdown, plainText, walk } from './markdown-tree.ts';
import type { Kind, Page } from './pages.ts';
import type { Site } from './site.ts';

/** A section that search finds; `path` is without language and base, the heading null for what stands before the first. */
export interface SearchSection {
  path: string;
  kind: Kind | 'term' | 'misconception' | 'quiz';
  topic: string | null;
  page: string;
  heading: { id: string; text: string } | null;
  /** What else the page is called: an interview question in full, a month by its number in words. */
  question?: string;
  text: string;
  aliases: string[];
  /** A term's section that explains it, as path#heading. */
  see?: string;
}

/** All spellings of one term in both languages. */
export interface GlossaryAlias { id: string; ko: string[]; en: string[] }

const plainOf = ({ listings }: Site) => (markdown: string): string => {
  const tree = parseMarkdown(withoutCitations(markdown));
  walk(tree, (node) => void (node.type === 'code' && (node.value = shownCode(listings, node))));
  return plainText(tree);
};

const months: Record<Lang, readonly string[]> = {
  ko: ['첫 달', '둘째 달', '셋째 달', '넷째 달', '다섯째 달', '여섯째 달'],
  en: ['first month', 'second month', 'third month', 'fourth month', 'fifth month', 'sixth month'],
};

const alsoCalled = (page: Page, lang: Lang, plain: (markdown: string) => string): { question?: string } => {
  if (page.kind === 'question') return { question: plain(page[lang].question) };
  const month = page.kind === 'month' ? months[lang][page.ko.month - 1] : undefined;
  return month === undefined ? {} : { question: month };
};

/** What a page's frontmatter adds to the text before its first heading, and sections that stand only there. */
const fromFrontmatter = (page: Page, lang: Lang, plain: (markdown: string) => string): { opening: string[]; sections: { id: string; text: string; body: string }[] } => {
  if (page.kind === 'question') {
    const { answer, points, followUps } = page[lang];
    return { opening: [answer, ...points.map(({ text }) => text), ...followUps.map((one) => one.question)].map(plain), sections: [] };
  }
  if (page.kind === 'month') {
    return { opening: [], sections: page[lang].weeks.flatMap((week) => [
      { id: week.id, text: week.title, body: plain(week.goal) },
      ...week.tasks.map(({ id, title, how, evidence }) => ({ id, text: plain(title), body: [how, evidence].map(plain).join('\n') })),
    ]) };
  }
  if (page.kind === 'project') {
    return { opening: [], sections: page[lang].milestones.map(({ id, title, how, evidence }) => ({ id, text: title, body: [how, evidence].map(plain).join('\n') })) };
  }
  return { opening: [], sections: [] };
};

/** Every section of every page, every glossary term, misconception and quiz item (what it asks, not what is right), in one language. */
export const searchSections = (site: Site, lang: Lang): SearchSection[] => {
  const plain = plainOf(site);
  const topicOf = new Map(site.pages.map((page) => [page.path, 'topic' in page.ko ? page.ko.topic : null]));
  const topicAt = (see: string | undefined): string | null => topicOf.get(see?.split('#')[0] ?? '') ?? null;
  return [
    ...site.pages.flatMap((page): SearchSection[] => {
      const common = { path: page.path, kind: page.kind, topic: 'topic' in page.ko ? page.ko.topic : null, page: page[lang].title, aliases: [] };
      const { opening, sections } = fromFrontmatter(page, lang, plain);
      return [
        ...page.documents[lang].sections.map(({ heading, text }): SearchSection => ({
          ...common,
          heading: heading?.id === undefined ? null : { id: heading.id, text: heading.text },
          ...(heading ? {} : alsoCalled(page, lang, plain)),
          text: [...(heading ? [] : [page[lang].description, ...opening]), text].join('\n').trim(),
        })),
        ...sections.map(({ id, text, body }): SearchSection => ({ ...common, heading: { id, text }, text: body })),
      ];
    }),
    ...site.terms.map((term): SearchSection => ({
      path: '/glossary', kind: 'term', topic: topicAt(term.see), page: term.term[lang], heading: { id: term.id, text: term.term[lang] },
      text: plain(term.definition[lang]), aliases: [...term.aliases.ko, ...term.aliases.en, term.term.ko, term.term.en],
      ...(term.see === undefined ? {} : { see: term.see }),
    })),
    ...site.misconceptions.map((one): SearchSection => ({
      path: '/misconceptions', kind: 'misconception', topic: one.topic, page: plain(one.said[lang]), heading: { id: one.id, text: plain(one.said[lang]) },
      text: plain(one.right[lang]), aliases: [],
    })),
    ...site.items.map((item): SearchSection => ({
      path: '/quiz', kind: 'quiz', topic: item.topic, page: plain(item.prompt[lang]), heading: { id: item.id, text: plain(item.prompt[lang]) },
      text: item.kind === 'predict' ? plain(item.scenario[lang]) : '', aliases: [],
    })),
  ];
};

/** The spellings of every term, for finding one language's word by the other's. */
export const glossaryAliases = (site: Site): GlossaryAlias[] => site.terms.map(({ id, term, aliases }) => ({
  id, ko: [term.ko, ...aliases.ko], en: [term.en, ...aliases.en],
}));
