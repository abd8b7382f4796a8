import { citedIn, isOwnMark, versionMark } from '../inline-marks.ts';
import { parseMarkdown } from '../markdown-tree.ts';
import type { Problem } from '../problem.ts';
import { needsCitation, sentencesOf } from '../sentences.ts';
import { lineIn } from '../site.ts';
import type { Rule } from './rule.ts';
import { recordTexts } from './texts.ts';

/** Every cited source stands in sources.yml, and every source there is cited. */
export const sources: Rule = (site) => {
  const known = new Set(site.sources.map((source) => source.id));
  const used = new Set(site.versions.map((version) => version.source));
  const check = (id: string, file: string, line: number): Problem[] => {
    used.add(id);
    if (known.has(id) || isOwnMark(id)) return [];
    return [{ file, line, rule: 'unknown-source', message: `there is no source "${id}"`, fix: 'add it to content/sources.yml, or write [@reasoning] for our own conclusion' }];
  };
  const problems = [
    ...site.documents.flatMap((document) => document.citations.flatMap(({ id, line }) => check(id, document.file, line))),
    ...recordTexts(site).flatMap(({ file, line, text }) => citedIn(text).flatMap((id) => check(id, file, line))),
    ...site.versions.flatMap((version) => check(version.source, version.origin.file, lineIn(version, 'source'))),
  ];
  const idle = site.sources.filter((source) => !used.has(source.id)).map((source): Problem => ({
    file: source.origin.file, line: lineIn(source), rule: 'unused-source', message: `nothing cites "${source.id}"`, fix: 'cite it where it is used, or remove it',
  }));
  return [...problems, ...idle];
};

const uncited = (file: string, line: number, text: string): Problem => ({
  file, line, rule: 'uncited-number', message: `a number, version, date or default without a source: "${text.slice(0, 90)}${text.length > 90 ? '…' : ''}"`,
  fix: 'put [@source-id] into the sentence; [@reasoning] for our own arithmetic, [@unverified] for what could not be checked',
});

const bare = (text: string): boolean => needsCitation(text) && citedIn(text).length === 0;

/** A sentence with a number, a version, a date or a default carries a citation. */
export const numbersAreCited: Rule = (site) => [
  ...site.documents.flatMap(({ file, sentences }) => sentences.filter(({ text }) => bare(text)).map(({ text, line }) => uncited(file, line, text))),
  ...recordTexts(site).filter(({ claim }) => claim).flatMap(({ file, line, text }) =>
    sentencesOf(parseMarkdown(text)).filter((sentence) => bare(sentence.text)).map((sentence) => uncited(file, line + sentence.line - 1, sentence.text))),
];

/** A quiz item and a misconception stand on at least one source. */
export const recordsAreCited: Rule = (site) => {
  const problem = (record: { id: string; origin: (typeof site.items)[number]['origin'] }, what: string): Problem => ({
    file: record.origin.file, line: lineIn(record), rule: 'uncited-record', message: `${what} "${record.id}" cites no source`, fix: 'put [@source-id] into a "why", or into "right"',
  });
  const cites = (value: unknown): boolean => citedIn(JSON.stringify(value)).some((id) => !isOwnMark(id));
  return [
    ...site.items.filter(({ origin: _, ...item }) => !cites(item)).map((item) => problem(item, 'the quiz item')),
    ...site.misconceptions.filter(({ right }) => !cites(right.ko) || !cites(right.en)).map((record) => problem(record, 'the misconception')),
  ];
};

/** A version mark [=product] names a product of versions.yml. */
export const versions: Rule = (site) => {
  const known = new Set(site.versions.map((version) => version.id));
  const check = (file: string, line: number, text: string): Problem[] => [...text.matchAll(versionMark)].filter((match) => !known.has(match[1] ?? ''))
    .map((match) => ({ file, line, rule: 'unknown-version', message: `there is no product "${match[1] ?? ''}" in versions.yml`, fix: `write one of ${[...known].map((id) => `[=${id}]`).join(' ')}` }));
  return [
    ...site.documents.flatMap(({ file, sentences }) => sentences.flatMap(({ text, line }) => check(file, line, text))),
    ...recordTexts(site).flatMap(({ file, line, text }) => check(file, line, text)),
  ];
};
