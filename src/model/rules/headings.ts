import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Every heading has an authored id, unique on its page; the title is the only h1. */
export const headings: Rule = (site) => site.documents.flatMap(({ file, headings }) => {
  const seen = new Set<string>();
  return headings.flatMap(({ depth, id, text, line }): Problem[] => {
    if (depth === 1) return [{ file, line, rule: 'heading', message: `"${text}" is an h1; the title is the page's only one`, fix: `write "## ${text} {#…}"` }];
    if (id === undefined) {
      return [{ file, line, rule: 'heading-id', message: `the heading "${text}" has no id`, fix: `write "${'#'.repeat(depth)} ${text} {#lower-case-words}", the same id in both languages` }];
    }
    if (seen.has(id)) return [{ file, line, rule: 'heading-id', message: `the heading id "${id}" stands twice on this page`, fix: 'give the second one an id of its own' }];
    seen.add(id);
    return [];
  });
});
