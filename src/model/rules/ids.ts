import { lineIn, pagesOf, type Site } from '../site.ts';
import { tasksOf } from '../tasks.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Named { space: string; id: string; was: readonly string[]; file: string; line: number }

const named = (site: Site): Named[] => [
  ...site.pages.map((page) => ({
    space: 'page', id: page.id, was: page.ko.was, file: page.documents.ko.file, line: page.documents.ko.frontmatter.lineOf([], 'id'),
  })),
  ...pagesOf(site, 'month').flatMap(({ ko, documents: { ko: { file, frontmatter } } }) =>
    ko.weeks.map((week, w) => ({ space: 'task', id: week.id, was: [], file, line: frontmatter.lineOf(['weeks', w]) }))),
  ...tasksOf(site).map(({ id, was, page: { documents: { ko } }, path }) => ({ space: 'task', id, was, file: ko.file, line: ko.frontmatter.lineOf(path) })),
  ...site.items.map((item) => ({ space: 'quiz item', id: item.id, was: item.was, file: item.origin.file, line: lineIn(item) })),
  ...(['sources', 'terms', 'versions', 'misconceptions'] as const).flatMap((space) =>
    site[space].map((record) => ({ space, id: record.id, was: [], file: record.origin.file, line: lineIn(record) }))),
];

/** Ids are unique in their kind, now and among the names they had before; progress hangs on them. */
export const uniqueIds: Rule = (site) => {
  const first = new Map<string, Named>();
  const problems: Problem[] = [];
  for (const one of named(site)) {
    for (const id of [one.id, ...one.was]) {
      const other = first.get(`${one.space} ${id}`);
      if (other) {
        problems.push({
          file: one.file, line: one.line, rule: 'duplicate-id', message: `the ${one.space} id "${id}" is taken by ${other.file}:${other.line}`,
          fix: 'give this one an id of its own; an id in "was" stays taken for ever',
        });
      } else first.set(`${one.space} ${id}`, one);
    }
  }
  return problems;
};

/** Both languages of a page have one id, and a question is named as its file, its topic as its folder. */
export const idsOfPages: Rule = (site) => site.pages.flatMap((page) => {
  const problems: Problem[] = [];
  const { ko, en } = page.documents;
  if (page.en.id !== page.id) {
    problems.push({ file: en.file, line: en.frontmatter.lineOf([], 'id'), rule: 'translation', message: `id "${page.en.id}" is not the Korean page's`, fix: `write "id: ${page.id}"` });
  }
  const [folder, name] = page.path.split('/').slice(-2);
  if (page.kind === 'question' && page.id !== name) {
    problems.push({ file: ko.file, line: ko.frontmatter.lineOf([], 'id'), rule: 'id-of-file', message: `a question's id is its file's name, not "${page.id}"`, fix: `write "id: ${name ?? ''}"` });
  }
  if ((page.kind === 'question' || page.kind === 'guide') && page.ko.topic !== folder) {
    problems.push({ file: ko.file, line: ko.frontmatter.lineOf([], 'topic'), rule: 'topic-of-folder', message: `topic "${page.ko.topic}" is not the folder's`, fix: `write "topic: ${folder ?? ''}", or move the page` });
  }
  return problems;
});
