import type { Weights } from './postings.ts';
import type { SectionKind } from './types.ts';

/** How finds are weighed. Tuned on the half `tune` of relevance.yml; `npm run bench` reports both. */
export const weights = {
  postings: {
    field: { title: 12, heading: 12, name: 9, id: 4, page: 0.9, body: 1 },
    nameLength: 0.7, k1: 1.2, b: 0.6,
  } satisfies Weights,
  kind: {
    guide: 1, term: 1, question: 0.95, misconception: 0.95, lab: 0.9, project: 0.7, month: 0.85, page: 0.4, quiz: 0.45,
  } satisfies Record<SectionKind, number>,
  /** Of sections that every page has, such as a summary. */
  generic: 0.3,
  /** Of the kind that the query names (a lab, 실습). */
  hinted: 3,
  /** Of a page's second and third section beside its first. */
  again: [1, 0.7, 0.6],
  coverage: 3,
  nameIs: 1.6, nameHolds: 1.25, textHolds: 1.6,
  /** Of the best worth: what a term gets when the query, or a part of it, is its name; and the section that explains it. */
  named: 1, explains: 0.9,
  /** To what power the share counts that the name is of the query. */
  namedPart: 2.4,
} as const;
