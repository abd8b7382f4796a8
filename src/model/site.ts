import type { z } from 'zod';
import { parseDocument, type MdxDocument } from './document.ts';
import { parseListing, type Listing } from './listing.ts';
import { parseLocated, type LocatedYaml } from './located-yaml.ts';
import { pairPages, type Guide, type Kind, type Lab, type Month, type Page, type Project, type Question } from './pages.ts';
import type { Problem } from './problem.ts';
import { glossaryBank, misconceptionBank, sourceBank, versionBank } from './records/banks.ts';
import { quizBank } from './records/quiz.ts';
import { validate } from './validate.ts';

/** A file of content/, its path from the repository's root with forward slashes. */
export interface SourceFile { file: string; text: string }

/** Where a record stands: its file and its YAML, with the record's path in it. */
export interface Origin { file: string; yaml: LocatedYaml; path: (string | number)[] }

type Located<T> = T & { origin: Origin };
export type QuizItem = Located<z.output<typeof quizBank>['items'][number] & { topic: z.output<typeof quizBank>['topic'] }>;
export type Source = Located<z.output<typeof sourceBank>['sources'][number]>;
export type GlossaryTerm = Located<z.output<typeof glossaryBank>['terms'][number]>;
export type Version = Located<z.output<typeof versionBank>['versions'][number]>;
export type Misconception = Located<z.output<typeof misconceptionBank>['misconceptions'][number]>;

/** All content that could be read. Links between its parts are not yet checked: the rules do that. */
export interface Site {
  pages: Page[];
  documents: MdxDocument[];
  listings: Listing[];
  items: QuizItem[];
  sources: Source[];
  terms: GlossaryTerm[];
  versions: Version[];
  misconceptions: Misconception[];
}

/** The line of a part of a record, in its file. */
export const lineIn = ({ origin }: { origin: Origin }, ...path: (string | number)[]): number =>
  origin.yaml.lineOf([...origin.path, ...path]);

const locate = <T>(records: T[], file: string, yaml: LocatedYaml, key: string): Located<T>[] =>
  records.map((record, index) => ({ ...record, origin: { file, yaml, path: [key, index] } }));

const banks = /^content\/(?:quiz\/[a-z0-9-]+|sources|glossary|versions|misconceptions)\.yml$/;

const listings = /^content\/listings\/[a-z0-9-]+\/./;
/** How the listings are built; no listing itself. */
const listingsBuild = 'content/listings/pom.xml';

const misplaced = (file: string): Problem => ({
  file, line: 1, rule: 'file',
  message: file.endsWith('.md') ? 'a .md page: an error in it would ship an empty page' : 'this file is not part of the content',
  fix: file.endsWith('.md') ? 'rename it to .mdx' : 'pages are content/docs/**/*.mdx, banks content/quiz/<topic>.yml and the four banks beside it, code content/listings/<topic>/<name>',
});

/** Reads all files of content/ into a site, with the problems of files and records on their own. */
export const readSite = (files: readonly SourceFile[]): { site: Site; problems: Problem[] } => {
  const site: Site = { pages: [], documents: [], listings: [], items: [], sources: [], terms: [], versions: [], misconceptions: [] };
  const problems: Problem[] = [];
  // Listings first: pages show them.
  for (const { file, text } of files) {
    if (!listings.test(file)) continue;
    const read = parseListing(file, text);
    site.listings.push(read.listing);
    problems.push(...read.problems);
  }
  for (const { file, text } of files) {
    if (listings.test(file) || file === listingsBuild) continue;
    if (file.startsWith('content/docs/') && file.endsWith('.mdx')) {
      const read = parseDocument(file, text, site.listings);
      problems.push(...read.problems);
      if (read.document) site.documents.push(read.document);
      continue;
    }
    if (!banks.test(file)) {
      problems.push(misplaced(file));
      continue;
    }
    const yaml = parseLocated(text);
    const bank = <T extends z.ZodType>(schema: T): z.output<T> | undefined => {
      const result = validate(schema, yaml, file);
      problems.push(...result.problems);
      return result.data;
    };
    if (file.startsWith('content/quiz/')) {
      const read = bank(quizBank);
      if (read) site.items.push(...locate(read.items.map((item) => ({ ...item, topic: read.topic })), file, yaml, 'items'));
    } else if (file.endsWith('/sources.yml')) site.sources.push(...locate(bank(sourceBank)?.sources ?? [], file, yaml, 'sources'));
    else if (file.endsWith('/glossary.yml')) site.terms.push(...locate(bank(glossaryBank)?.terms ?? [], file, yaml, 'terms'));
    else if (file.endsWith('/versions.yml')) site.versions.push(...locate(bank(versionBank)?.versions ?? [], file, yaml, 'versions'));
    else site.misconceptions.push(...locate(bank(misconceptionBank)?.misconceptions ?? [], file, yaml, 'misconceptions'));
  }
  const paired = pairPages(site.documents);
  site.pages = paired.pages;
  problems.push(...paired.problems);
  return { site, problems };
};

interface ByKind { guide: Guide; question: Question; month: Month; project: Project; lab: Lab; page: Extract<Page, { kind: 'page' }> }

/** The pages of one kind, in the order of the files. */
export const pagesOf = <K extends Kind>(site: Site, kind: K): ByKind[K][] =>
  site.pages.filter((page): page is Page & ByKind[K] => page.kind === kind);
