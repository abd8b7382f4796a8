import type { Problem } from '../problem.ts';
import { pagesOf } from '../site.ts';
import type { Rule } from './rule.ts';

const parts = ['goal', 'architecture', 'milestones', 'design', 'measure', 'prove', 'drills', 'tell-it', 'questions', 'resume'];

/** A project guide has the same parts as every other, in the same order, and shows its milestones under their heading. */
export const projects: Rule = (site) => pagesOf(site, 'project').flatMap(({ documents: { ko: { file, headings, components } } }): Problem[] => {
  const have = headings.filter(({ depth }) => depth === 2);
  const at = parts.findIndex((part, i) => have[i]?.id !== part);
  const shown = components.find(({ name }) => name === 'Milestones');
  return [
    ...(at < 0 && have.length === parts.length ? [] : [{
      file, line: have[at < 0 ? parts.length : at]?.line ?? 1, rule: 'project-parts',
      message: at < 0 ? 'the project has a part more than it should' : `the part #${parts[at] ?? ''} is not where it belongs`, fix: `write the parts ${parts.map((part) => `#${part}`).join(' ')}, in this order`,
    }]),
    ...(shown?.section === 'milestones' ? [] : [{ file, line: shown?.line ?? 1, rule: 'project-parts', message: '<Milestones /> does not stand under #milestones', fix: 'set it there, once' }]),
  ];
});
