import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { recordTexts } from './texts.ts';
import { parseMarkdown, walk, type TreeNode } from '../markdown-tree.ts';

const broken = (file: string, line: number): Problem => ({
  file, line, rule: 'emphasis', message: 'a ** stayed in the text: bold did not close', fix: 'let bold begin and end at a letter, with a space or a Korean particle right after the letter; no code or bracket at its edge',
});

const struck = (file: string, line: number): Problem => ({
  file, line, rule: 'strikethrough', message: 'two ~ struck the text between them through', fix: 'write "1–3" with a dash for a range; struck text is not used',
});

const has = (text: string, mark: string, test: (node: TreeNode) => boolean): boolean => {
  let found = false;
  if (text.includes(mark)) walk(parseMarkdown(text), (node) => void (found ||= test(node)));
  return found;
};

/** Markdown that shows as typed, or not as meant: bold that did not close (Korean particles after a bracket do that), ranges that strike through. */
export const emphasis: Rule = (site) => [
  ...site.documents.flatMap(({ file, brokenEmphasis, struck: lines }) => [
    ...brokenEmphasis.map((line) => broken(file, line)), ...lines.map((line) => struck(file, line)),
  ]),
  ...recordTexts(site).flatMap(({ file, line, text }) => [
    ...(has(text, '**', (node) => node.type === 'text' && node.value.includes('**')) ? [broken(file, line)] : []),
    ...(has(text, '~', (node) => node.type === 'delete') ? [struck(file, line)] : []),
  ]),
];

/** A code fence names its language; `text` is one. */
export const fenceLanguages: Rule = (site) => site.documents.flatMap(({ file, fences }) => fences.filter(({ language }) => language === '')
  .map(({ line }): Problem => ({ file, line, rule: 'fence', message: 'a code fence without a language', fix: 'write ```bash, ```properties, ```java … or ```text' })));

/** A page is not verified in the future. */
export const verifiedDays: Rule = (site, { today }) => site.pages.flatMap((page) => (['ko', 'en'] as const).flatMap((lang): Problem[] => {
  const { file, frontmatter } = page.documents[lang];
  if (page[lang].verified <= today) return [];
  return [{ file, line: frontmatter.lineOf([], 'verified'), rule: 'verified', message: `verified on ${page[lang].verified}, after today`, fix: 'write the day on which its claims were checked' }];
}));

/** Every column of a table has a name: a screen reader says it before each cell. */
export const tableHeaders: Rule = (site) => site.documents.flatMap(({ file, namelessColumns }) => namelessColumns.map((line): Problem => ({
  file, line, rule: 'table', message: 'a column of the table has no name', fix: 'name it, as "구분" or "Aspect" where nothing better fits',
})));
