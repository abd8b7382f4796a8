import type { MdxDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Page } from '../pages.ts';
import type { Rule } from './rule.ts';

const missing = (wanted: readonly string[], have: readonly string[]): string => {
  const index = wanted.findIndex((id, i) => have[i] !== id);
  const at = index < 0 ? wanted.length : index;
  return `Korean has ${wanted[at] ?? 'nothing'} where English has ${have[at] ?? 'nothing'}`;
};

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((value, i) => value === b[i]);

const bodies = ({ ko, en }: { ko: MdxDocument; en: MdxDocument }): Problem[] => {
  const problems: Problem[] = [];
  const compare = (what: string, of: (document: MdxDocument) => string[], line: number, fix: string): void => {
    if (!same(of(ko), of(en))) problems.push({ file: en.file, line, rule: 'translation', message: `${what} differ: ${missing(of(ko), of(en))}`, fix });
  };
  const first = en.headings.find((heading, i) => ko.headings[i]?.id !== heading.id);
  compare('headings', (d) => d.headings.map(({ depth, id }) => `${'#'.repeat(depth)}${id ?? '?'}`), first?.line ?? 1, 'write the same headings, with the same ids, in the same order in both files');
  compare('components', (d) => d.components.map(({ name, id, section }) => `<${name}${id === undefined ? '' : ` id="${id}"`}> under #${section}`), en.components[0]?.line ?? 1, 'set the same components in the same sections of both files');
  compare('code fences', (d) => d.fences.map(({ language, section }) => `a ${language || 'plain'} fence under #${section}`), en.fences[0]?.line ?? 1, 'set the same fences and diagrams in the same sections of both files');
  const sections = ['', ...ko.headings.flatMap(({ depth, id }) => (depth === 2 && id !== undefined ? [id] : []))];
  for (const section of sections) {
    const cited = (d: MdxDocument): string[] => [...new Set(d.citations.filter((c) => c.section === section).map((c) => c.id))].sort();
    if (same(cited(ko), cited(en))) continue;
    const only = (a: string[], b: string[]): string => a.filter((id) => !b.includes(id)).join(', ') || 'none';
    problems.push({
      file: en.file, line: en.headings.find(({ id }) => id === section)?.line ?? 1, rule: 'translation',
      message: `#${section} cites other sources: only in Korean ${only(cited(ko), cited(en))}; only in English ${only(cited(en), cited(ko))}`,
      fix: 'cite the same sources in the same section of both files',
    });
  }
  return problems;
};

type Ids = { name: string; path: (string | number)[]; ko: string[]; en: string[] }[];

const listsOf = (page: Page): Ids => {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  if (page.kind === 'question') {
    return [
      { name: 'points', path: ['points'], ko: ids(page.ko.points), en: ids(page.en.points) },
      { name: 'follow-ups', path: ['followUps'], ko: ids(page.ko.followUps), en: ids(page.en.followUps) },
    ];
  }
  if (page.kind === 'month') {
    return [
      { name: 'weeks', path: ['weeks'], ko: ids(page.ko.weeks), en: ids(page.en.weeks) },
      ...page.ko.weeks.map((week, w) => ({ name: `tasks of ${week.id}`, path: ['weeks', w, 'tasks'], ko: ids(week.tasks), en: ids(page.en.weeks[w]?.tasks ?? []) })),
    ];
  }
  if (page.kind === 'project') return [{ name: 'milestones', path: ['milestones'], ko: ids(page.ko.milestones), en: ids(page.en.milestones) }];
  return [];
};

/** Both languages have the same structure: headings, components, fences, sources a section, and ids in lists. */
export const translations: Rule = (site) => site.pages.flatMap((page) => [
  ...bodies(page.documents),
  ...listsOf(page).filter(({ ko, en }) => !same(ko, en)).map(({ name, path, ko, en }): Problem => ({
    file: page.documents.en.file, line: page.documents.en.frontmatter.lineOf(path), rule: 'translation',
    message: `${name} differ: ${missing(ko, en)}`, fix: 'write the same ids in the same order in both files',
  })),
]);
