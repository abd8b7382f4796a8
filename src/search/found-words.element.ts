import { escapeForRegExp } from '../text/escape.ts';

const name = 'found';
const most = 300;

/** Marks the words in the page's text, without touching its elements; a browser without highlights shows none. */
export function markWords(words: readonly string[], root: Element | null = document.querySelector('main')): void {
  if (!root || !('highlights' in CSS) || words.length === 0) return;
  const pattern = new RegExp(words.map((word) => escapeForRegExp(word).replace(/\s+/g, '\\s+')).join('|'), 'giu');
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && ranges.length < most) {
    const { currentNode: node } = texts;
    if (node.parentElement?.closest('script, style, svg, search-box')) continue;
    for (const { index, 0: found } of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set(name, new Highlight(...ranges));
}
