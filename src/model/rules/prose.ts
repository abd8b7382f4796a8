import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { recordTexts } from './texts.ts';
import { parseMarkdown, walk } from '../markdown-tree.ts';

const broken = (file: string, line: number): Problem => ({
  file, line, rule: 'emphasis', message: 'a ** stayed in the text: bold did not close', fix: 'let bold begin and end at a letter, with a space or a Korean particle right after the letter; no code or bracket at its edge',
});

const asterisks = (text: string): boolean => {
  let found = false;
  if (text.includes('**')) walk(parseMarkdown(text), (node) => void (found ||= node.type === 'text' && node.value.includes('**')));
  return found;
};

/** Markdown that shows as typed: bold that did not close (Korean particles after a bracket do that). */
export const emphasis: Rule = (site) => [
  ...site.documents.flatMap(({ file, brokenEmphasis }) => brokenEmphasis.map((line) => broken(file, line))),
  ...recordTexts(site).filter(({ text }) => asterisks(text)).map(({ file, line }) => broken(file, line)),
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
