import { lineIn, type Origin, type Site } from '../site.ts';

/** A text outside MDX bodies. `claim`: it states facts, so its sentences must be cited; a question or an option need not be. */
export interface RecordText { file: string; line: number; text: string; claim: boolean }

interface Found { path: (string | number)[]; text: string }

const strings = (value: unknown, path: (string | number)[] = []): Found[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'origin' || key === 'terms' ? [] : strings(part, [...path, key])));
};

const claimKeys: Record<string, readonly string[]> = {
  item: ['why'],
  term: ['definition'],
  misconception: ['right'],
  question: ['answer'],
  month: [],
  guide: [],
  page: [],
  project: [],
  lab: [],
};

const textsOf = (kind: string, record: object, place: (path: (string | number)[]) => { file: string; line: number }): RecordText[] =>
  strings(record).map(({ path, text }) => ({
    ...place(path), text, claim: (claimKeys[kind] ?? []).some((key) => path.includes(key)),
  }));

const inBank = (kind: string, records: readonly ({ origin: Origin } & object)[]): RecordText[] =>
  records.flatMap((record) => textsOf(kind, record, (path) => ({ file: record.origin.file, line: lineIn(record, ...path) })));

/** Every text of frontmatter and banks in which a citation, a version or a link may stand. */
export const recordTexts = (site: Site): RecordText[] => [
  ...inBank('item', site.items),
  ...inBank('term', site.terms),
  ...inBank('misconception', site.misconceptions),
  ...site.pages.flatMap((page) => (['ko', 'en'] as const).flatMap((lang) => {
    const { file, frontmatter } = page.documents[lang];
    return textsOf(page.kind, page[lang], (path) => ({ file, line: frontmatter.lineOf(path) }));
  })),
];
