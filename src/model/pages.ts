import type { z } from 'zod';
import type { Localized } from '../text/lang.ts';
import type { MdxDocument } from './document.ts';
import type { Problem } from './problem.ts';
import { guideEn, guideKo } from './records/guide.ts';
import { labEn, labKo } from './records/lab.ts';
import { monthEn, monthKo } from './records/month.ts';
import { pageEn, pageKo } from './records/page.ts';
import { projectEn, projectKo } from './records/project.ts';
import { questionEn, questionKo } from './records/question.ts';
import { validate } from './validate.ts';

const schemas = {
  guide: { ko: guideKo, en: guideEn },
  question: { ko: questionKo, en: questionEn },
  month: { ko: monthKo, en: monthEn },
  project: { ko: projectKo, en: projectEn },
  lab: { ko: labKo, en: labEn },
  page: { ko: pageKo, en: pageEn },
} as const;

/** The kinds of page. */
export type Kind = keyof typeof schemas;

type Ko<K extends Kind> = z.output<(typeof schemas)[K]['ko']>;
type En<K extends Kind> = z.output<(typeof schemas)[K]['en']>;

interface PageOf<K extends Kind> {
  kind: K;
  id: string;
  /** Without language and base. */
  path: string;
  /** The Korean frontmatter, which holds the fields of no language too. */
  ko: Ko<K>;
  en: En<K>;
  documents: Localized<MdxDocument>;
}

/** A page that exists in both languages and whose frontmatter is valid. */
export type Page = { [K in Kind]: PageOf<K> }[Kind];
/** A page of one kind. */
export type Guide = PageOf<'guide'>;
export type Question = PageOf<'question'>;
export type Month = PageOf<'month'>;
export type Project = PageOf<'project'>;
export type Lab = PageOf<'lab'>;

const kinds = Object.keys(schemas) as Kind[];
const isKind = (value: unknown): value is Kind => kinds.some((kind) => kind === value);

/** Where the pages of a kind live; a page of another kind there is refused. */
const folders: readonly (readonly [RegExp, Kind])[] = [
  [/^\/guide\/[a-z0-9-]+\/[a-z0-9-]+$/, 'guide'],
  [/^\/questions\/[a-z0-9-]+\/[a-z0-9-]+$/, 'question'],
  [/^\/roadmap\/month-[1-6]$/, 'month'],
  [/^\/projects\/[a-z0-9-]+$/, 'project'],
  [/^\/labs\/[a-z0-9-]+$/, 'lab'],
];

/** The kind that the pages of a path are of. */
export const kindAt = (path: string): Kind => folders.find(([pattern]) => pattern.test(path))?.[1] ?? 'page';

const kindOf = (document: MdxDocument): Kind | Problem => {
  const value = document.frontmatter.value;
  const kind: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  const due = kindAt(document.path);
  if (isKind(kind) && kind === due) return kind;
  return {
    file: document.file, line: document.frontmatter.lineOf([], 'kind'), rule: 'kind',
    message: kind === undefined ? 'the frontmatter has no kind' : `kind ${JSON.stringify(kind)} does not belong in this folder`,
    fix: `write "kind: ${due}", or move the file: guide/<topic>/, questions/<topic>/, roadmap/month-N, projects/, labs/`,
  };
};

const frontmatterOf = (document: MdxDocument): { kind: Kind; data: unknown } | { problems: Problem[] } => {
  const kind = document.frontmatter.errors.length > 0 ? kindAt(document.path) : kindOf(document);
  if (typeof kind !== 'string') return { problems: [kind] };
  const result = validate(schemas[kind][document.lang], document.frontmatter, document.file);
  return result.data === undefined ? { problems: result.problems } : { kind, data: result.data };
};

/** Pairs the documents of both languages to pages; what has no partner or does not validate is a problem. */
export const pairPages = (documents: readonly MdxDocument[]): { pages: Page[]; problems: Problem[] } => {
  const pages: Page[] = [];
  const problems: Problem[] = [];
  const english = new Map(documents.filter((d) => d.lang === 'en').map((d) => [d.path, d]));
  const korean = documents.filter((d) => d.lang === 'ko');
  const lonely = (document: MdxDocument, missing: string): Problem => ({
    file: document.file, line: 1, rule: 'translation', message: `there is no ${missing} page of ${document.path}`,
    fix: `write ${document.lang === 'ko' ? document.file.replace('docs/', 'docs/en/') : document.file.replace('docs/en/', 'docs/')} with the same id and headings`,
  });
  for (const ko of korean) {
    const en = english.get(ko.path);
    english.delete(ko.path);
    const koFront = frontmatterOf(ko);
    if ('problems' in koFront) problems.push(...koFront.problems);
    if (!en) {
      problems.push(lonely(ko, 'English'));
      continue;
    }
    const enFront = frontmatterOf(en);
    if ('problems' in enFront) problems.push(...enFront.problems);
    if ('problems' in koFront || 'problems' in enFront) continue;
    const { id } = koFront.data as { id: string };
    // Both were read by the schemas of this kind just above.
    pages.push({ kind: koFront.kind, id, path: ko.path, ko: koFront.data, en: enFront.data, documents: { ko, en } } as Page);
  }
  for (const en of english.values()) problems.push(lonely(en, 'Korean'));
  return { pages, problems };
};
