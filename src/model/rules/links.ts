import { lineIn } from '../site.ts';
import { tasksOf } from '../tasks.ts';
import { parseMarkdown, walk } from '../markdown-tree.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { deadLink, targetsOf } from './targets.ts';
import { recordTexts } from './texts.ts';

const linksIn = (text: string): string[] => {
  const urls: string[] = [];
  if (text.includes('](')) walk(parseMarkdown(text), (node) => void (node.type === 'link' && urls.push(node.url)));
  return urls;
};

/** Links between pages are paths without language and base, and lead to a page and heading that exist. */
export const links: Rule = (site) => {
  const targets = targetsOf(site);
  const check = (file: string, line: number, url: string): Problem[] => {
    const at = { file, line, rule: 'link' };
    if (/^https?:|^mailto:/.test(url)) return url.startsWith('http:') ? [{ ...at, message: `${url} is not https`, fix: 'write the https address' }] : [];
    if (/^\/en(\/|$)/.test(url)) return [{ ...at, message: `${url} names a language`, fix: `write "${url.slice(3) || '/'}"; the language is added when the page is built` }];
    if (!url.startsWith('/')) return [{ ...at, message: `"${url}" is a relative link`, fix: 'write the path from the root, like "/guide/kafka/replication#isr", also for a heading of the same page' }];
    const dead = deadLink(targets, url);
    return dead ? [{ ...at, ...dead }] : [];
  };
  return [
    ...site.documents.flatMap((document) => document.links.flatMap(({ url, line }) => check(document.file, line, url))),
    ...recordTexts(site).flatMap(({ file, line, text }) => linksIn(text).flatMap((url) => check(file, line, url))),
    ...tasksOf(site).flatMap(({ links: urls, page: { documents: { ko } }, path }) => urls.flatMap((url, l) => check(ko.file, ko.frontmatter.lineOf([...path, 'links', l]), url))),
    ...site.items.flatMap((item) => item.covers.flatMap((url, c) => check(item.origin.file, lineIn(item, 'covers', c), url))),
    ...[...site.terms, ...site.misconceptions].flatMap((record) => (record.see === undefined ? [] : check(record.origin.file, lineIn(record, 'see'), record.see))),
  ];
};

/** A page that was moved leaves a redirect, from a path where no page stands and that no other page claims. */
export const redirects: Rule = (site) => {
  const taken = new Set(site.pages.map((page) => page.path));
  return site.pages.flatMap((page) => page.ko.movedFrom.flatMap((path, index): Problem[] => {
    const clash = taken.has(path);
    taken.add(path);
    if (!clash) return [];
    const { file, frontmatter } = page.documents.ko;
    return [{ file, line: frontmatter.lineOf(['movedFrom', index]), rule: 'redirect', message: `${path} cannot lead here: a page or another redirect stands there`, fix: 'remove it, or move the other page' }];
  }));
};
