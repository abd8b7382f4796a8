import { childrenOf, lineOf, walk, type TreeNode } from './markdown-tree.ts';

/** A sentence of prose: its text, with code in backquotes, and the line on which its block starts. */
export interface Sentence { text: string; line: number }

const flat = (node: TreeNode): string => {
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'text') return node.value;
  if (node.type === 'textDirective') return `:${node.name}`;
  return childrenOf(node).map(flat).join(node.type === 'tableRow' ? ' | ' : '');
};

// A citation may stand after the full stop of the sentence it belongs to.
const pullCitations = (text: string): string => text.replace(/([.?!])((?:\s*\[@[a-z0-9-]+\])+)\.?/g, '$2$1');

const split = (text: string): string[] =>
  pullCitations(text.replace(/\s+/g, ' ')).split(/(?<=[.?!]["”’)]?)\s+(?=\S)/).filter((part) => part.trim() !== '');

/** The sentences of a Markdown tree: of paragraphs and table rows; headings, code and quoted words are none. */
export const sentencesOf = (tree: TreeNode): Sentence[] => {
  const out: Sentence[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading' || node.type === 'code' || node.type === 'blockquote') return false;
    if (node.type === 'tableRow') out.push({ text: flat(node), line: lineOf(node) });
    else if (node.type === 'paragraph') for (const text of split(flat(node))) out.push({ text, line: lineOf(node) });
    else return undefined;
    return false;
  });
  return out;
};

const numbers = [
  /\b\d+\.\d+(?:\.\d+)?\b/,
  /\d[\d,]*\s?(?:ms|s|seconds?|minutes?|hours?|days?|[KMGT]i?B|kB|bytes?)\b/,
  /\d[\d,]*\s?(?:초|분(?!의|산)|시간|일(?!\S)|년|바이트|퍼센트|배|%)/,
  /(?<![\w.])\d{3,}/,
  /\b\d{1,3}(?:,\d{3})+\b/,
  /\b(?:KIP|KAFKA|JEP)-?\s?\d+/,
];

/** Whether a sentence states a number, a version, a date or a default, and so must be cited; numbers in code count only beside "default". */
export const needsCitation = (sentence: string): boolean => {
  const prose = sentence.replace(/`[^`]*`/g, ' ');
  return numbers.some((pattern) => pattern.test(prose)) || (/(?:기본값|기본은|\bdefaults?\b)/i.test(prose) && /\d/.test(sentence));
};
