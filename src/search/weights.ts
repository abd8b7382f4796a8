import type { Weights } from './postings.ts';
import type { SectionKind } from './types.ts';

/** How finds are weighed. Tuned on the half `tune` of relevance.yml; `npm run bench` reports both. */
export const weights = {
  postings: {
    field: { title: 10, heading: 8, name: 6, id: 4, page: 1.5, body: 1 },
    nameLength: 0.5, k1: 1.2, b: 0.6,
  } satisfies Weights,
  kind: {
    guide: 1, term: 1, question: 0.95, misconception: 0.95, lab: 0.9, project: 0.9, month: 0.85, page: 0.8, quiz: 0.6,
  } satisfies Record<SectionKind, number>,
  /** Of sections that every page has, such as a summary. */
  generic: 0.6,
  /** Of the kind that the query names (a lab, 실습). */
  hinted: 2,
  /** Of a page's second and third section beside its first. */
  again: [1, 0.7, 0.5],
  coverage: 3,
  nameIs: 1.6, nameHolds: 1.25, textHolds: 1.2,
  /** Of the best worth: what a term gets when the query, or a part of it, is its name; and the section that explains it. */
  named: 0.8, explains: 0.7,
  /** To what power the share counts that the name is of the query. */
  namedPart: 1.5,
} as const;
