import { createRenderer } from '../src/diagrams/renderer.ts';
import { check } from '../src/model/check.ts';
import { oldSources } from '../src/model/old-sources.ts';
import { formatProblem } from '../src/model/problem.ts';
import { readContent } from '../src/model/read.ts';
import { pagesOf, readSite } from '../src/model/site.ts';

const started = performance.now();
const diagrams = createRenderer({ cacheDir: 'node_modules/.cache/diagrams' });
const read = readSite(readContent(process.cwd()));
const { site } = read;
const today = new Date().toISOString().slice(0, 10);
const problems = await check(read, { today, diagrams: diagrams.problems });
await diagrams.close();

for (const { id, read: day, file, line } of oldSources(site, today)) console.log(`${file}:${line}  read "${id}" again: it was last read on ${day}`);
for (const problem of problems) console.log(formatProblem(problem));
const tasks = pagesOf(site, 'month').flatMap(({ ko }) => ko.weeks.flatMap((week) => week.tasks)).length;
const milestones = pagesOf(site, 'project').flatMap(({ ko }) => ko.milestones).length;
const followUps = pagesOf(site, 'question').reduce((sum, { ko }) => sum + ko.followUps.length, 0);
const fences = site.documents.filter(({ lang }) => lang === 'ko').flatMap((document) => document.fences).filter(({ language }) => language === 'mermaid').length;
const tested = new Set(site.items.flatMap(({ covers }) => covers));
const untested = pagesOf(site, 'guide').flatMap(({ path, documents }) => documents.ko.headings
  .filter(({ depth, id }) => depth === 2 && id !== 'summary' && id !== 'weak-answers' && !tested.has(`${path}#${id ?? ''}`)));
console.log([
  `${site.pages.length} pages in both languages (${pagesOf(site, 'guide').length} chapters, ${pagesOf(site, 'question').length} questions with ${followUps} follow-ups, ${pagesOf(site, 'lab').length} labs, ${pagesOf(site, 'project').length} projects)`,
  `${site.items.length} quiz items (${untested.length} chapter sections without one), ${tasks} tasks, ${milestones} milestones, ${fences} diagrams, ${site.listings.length} listings, ${site.terms.length} terms, ${site.misconceptions.length} misconceptions, ${site.sources.length} sources`,
  `${problems.length} errors in ${((performance.now() - started) / 1000).toFixed(1)} s`,
].join('\n'));
process.exitCode = problems.length > 0 ? 1 : 0;
