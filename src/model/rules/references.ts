import type { Problem } from '../problem.ts';
import { lineIn, pagesOf } from '../site.ts';
import type { Rule } from './rule.ts';

/** Concepts are glossary terms, misconceptions and follow-ups exist, `when` names a point of the question. */
export const references: Rule = (site) => {
  const terms = new Set(site.terms.map((term) => term.id));
  const misconceptions = new Set(site.misconceptions.map((record) => record.id));
  const questions = new Set(pagesOf(site, 'question').map((page) => page.id));
  const products = new Set(site.versions.map((version) => version.id));
  const unknown = (file: string, line: number, what: string, id: string, fix: string): Problem =>
    ({ file, line, rule: `unknown-${what.replace(' ', '-')}`, message: `there is no ${what} "${id}"`, fix });
  const glossary = 'add it to content/glossary.yml, or write the id of a term that is there';
  return [
    ...site.items.flatMap((item) => item.concepts.flatMap((id, i) => (terms.has(id) ? [] : [unknown(item.origin.file, lineIn(item, 'concepts', i), 'glossary term', id, glossary)]))),
    ...pagesOf(site, 'project').flatMap(({ ko, documents: { ko: { file, frontmatter } } }) => ko.stack.flatMap((id, i) =>
      (products.has(id) ? [] : [unknown(file, frontmatter.lineOf(['stack', i]), 'product', id, 'add it to content/versions.yml')]))),
    ...pagesOf(site, 'question').flatMap(({ ko, documents: { ko: { file, frontmatter } } }) => {
      const points = new Set(ko.points.map((point) => point.id));
      return [
        ...ko.concepts.flatMap((id, i) => (terms.has(id) ? [] : [unknown(file, frontmatter.lineOf(['concepts', i]), 'glossary term', id, glossary)])),
        ...ko.misconceptions.flatMap((id, i) => (misconceptions.has(id) ? [] : [unknown(file, frontmatter.lineOf(['misconceptions', i]), 'misconception', id, 'add it to content/misconceptions.yml')])),
        ...ko.followUps.flatMap(({ when, to }, i) => {
          const point = 'missed' in when ? when.missed : when.made;
          return [
            ...(points.has(point) ? [] : [unknown(file, frontmatter.lineOf(['followUps', i, 'when']), 'point', point, `write one of ${[...points].join(', ')}`)]),
            ...(to === undefined || questions.has(to) ? [] : [unknown(file, frontmatter.lineOf(['followUps', i, 'to']), 'question', to, 'write the id of a question page, or remove "to"')]),
          ];
        }),
      ];
    }),
  ];
};
