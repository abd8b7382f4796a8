import { existsSync } from 'node:fs';
import { byPlace, formatProblem } from '../src/model/problem.ts';
import { readContent } from '../src/model/read.ts';
import { fencesOf } from '../src/model/rules/listings.ts';
import { readSite } from '../src/model/site.ts';
import { checkJava } from './listings/java.ts';
import { cache } from './listings/maven.ts';
import { checkOptions } from './listings/option-check.ts';
import { outcome, together } from './listings/outcome.ts';
import { checkPlain } from './listings/plain.ts';
import { checkSql } from './listings/sql.ts';

/** Builds, runs and parses the code of content/listings, and looks up the options that it and the pages set. */
const started = performance.now();
if (!existsSync(cache)) console.log('The first run fetches libraries and engines, about 500 MB; later ones take seconds.');
const { site } = readSite(readContent(process.cwd()));
const { listings } = site;
const fences = fencesOf(site).filter(({ language, listing }) => language === 'properties' && listing === undefined);
const [java, sql, plain] = await Promise.all([checkJava(listings), checkSql(listings), checkPlain(listings)]);
const options = java.names ? checkOptions(listings, fences, java.names) : outcome({});
const { problems, warnings, counts, skipped } = together([java.outcome, sql, plain, options]);

for (const warning of warnings) console.log(`warning: ${warning}`);
for (const problem of problems.sort(byPlace)) console.log(formatProblem(problem));
for (const { files, why } of skipped) console.log(`not checked: ${files} files, ${why}`);
const line = Object.entries(counts).filter(([, count]) => count > 0).map(([name, count]) => `${count} ${name}`);
console.log([...line, `${skipped.reduce((sum, { files }) => sum + files, 0)} files skipped`, `${problems.length} errors in ${((performance.now() - started) / 1000).toFixed(1)} s`].join(', '));
// Where every tool must be, nothing may be skipped.
process.exitCode = problems.length > 0 || (process.env['CI'] === 'true' && skipped.length > 0) ? 1 : 0;
