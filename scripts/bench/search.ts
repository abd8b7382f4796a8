import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { classes, figuresOf, pageOf, placeOf, type RelevantQuery } from '../../src/search/relevance.ts';
import { langs } from '../../src/text/lang.ts';
import { launchBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { growth } from './search-growth.ts';
import { askPagefind, buildPagefind, pagefindBytes } from './pagefind.ts';
import { firstBytes, firstTime, workerTimes } from './search-browser.ts';
import { indexOf, oddQueries, relevance, textOf } from './search-index.ts';
import { randomFrom } from '../../src/quiz/shuffle.ts';

const gzip = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number => sorted(values)[Math.floor(values.length * share)] ?? NaN;

interface Answered extends RelevantQuery { ours: string[]; pagefind: string[] }

const figures = (rows: readonly Answered[], of: 'ours' | 'pagefind'): string => {
  const { mrr, hit, recall } = figuresOf(rows.map((row) => ({ answers: row.answers, found: row[of] })));
  const pages = figuresOf(rows.map((row) => ({ answers: row.answers.map(pageOf), found: [...new Set(row[of].map(pageOf))] })));
  return [mrr, hit, recall, pages.mrr].map((value) => value.toFixed(3)).join('  ');
};

const printRelevance = (rows: readonly Answered[]): void => {
  const head = 'MRR@10 hit@5  rec@5  page';
  console.log(`\nSearch: ${rows.length} queries (MRR@10 ≥ 0.90 over all, no class below 0.80; an answer in the first five ≥ 0.95; page: MRR of pages)`);
  console.log(`  ${''.padEnd(16)} ours, tune: ${head}  ours, held: ${head}  Pagefind, all: ${head}`);
  for (const name of [...classes, 'all'] as const) {
    const own = rows.filter((row) => name === 'all' || row.class === name);
    const [tune, held] = (['tune', 'held'] as const).map((half) => own.filter((row) => row.half === half));
    console.log(`  ${name.padEnd(16)} ${figures(tune ?? [], 'ours').padStart(39)}  ${figures(held ?? [], 'ours').padStart(39)}  ${figures(own, 'pagefind').padStart(42)}`);
  }
};

/** Prints every measure of the search of a built site, Pagefind's on the same pages beside them, and how it grows. */
export const benchSearch = async (dir: string, withGrowth = true): Promise<void> => {
  const indexes = { ko: indexOf('ko'), en: indexOf('en') };
  buildPagefind(dir);
  const browser = await launchBrowser();
  const told = await askPagefind(browser, relevance);
  printRelevance(relevance.map((query, at): Answered => ({
    ...query, ours: indexes[query.lang].query(query.query, { limit: 20 }).map(placeOf), pagefind: told[at]?.found ?? [],
  })));

  console.log('\nSearch: bytes, gzip');
  for (const lang of langs) {
    const [names = 0, bodies = 0] = ['names', 'bodies'].map((tier) => gzip(readFileSync(join(dir, 'data/search', `${tier}.${lang}.json`))));
    const text = gzip(textOf(lang));
    console.log(`  ${lang}: first tier ${kB(names)} (≤ 60 kB), second ${kB(bodies)}, text ${kB(text)}; all tiers ${((names + bodies) / text).toFixed(2)} × text (≤ 2.0)`);
  }
  const site = await serve(dir);
  console.log('\nSearch: until the first result, cold; Pagefind in brackets');
  for (const { lang, query } of relevance.filter((_, at) => at % 22 === 0)) {
    const bytes = await firstBytes(browser, site.url, lang, query);
    console.log(`  ${lang} ${query.padEnd(34)} ${kB(bytes)} (${kB(await pagefindBytes(browser, lang, query))})`);
  }
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) times.push(await firstTime(browser, site.url, 'ko', '리밸런싱'));
  console.log(`  from focus to the first row on localhost, of 9: median ${quantile(times, 0.5).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms (≤ 150)`);
  for (const lang of langs) {
    const own = relevance.filter((query) => query.lang === lang);
    const ms = await workerTimes(browser, dir, site.url, lang, own);
    const theirs = told.filter((_, at) => relevance[at]?.lang === lang).map((answer) => answer.ms);
    console.log(`  a query in the worker, ${lang}: median ${quantile(ms, 0.5).toFixed(1)} ms, p95 ${quantile(ms, 0.95).toFixed(1)} ms (≤ 8), longest ${Math.max(...ms).toFixed(1)} ms; Pagefind p95 ${quantile(theirs, 0.95).toFixed(1)} ms`);
  }
  await site.close();
  await browser.close();
  const odd = oddQueries(10_000, randomFrom(11)).map((query) => {
    const started = performance.now();
    indexes.ko.query(query);
    return performance.now() - started;
  });
  console.log(`  10,000 queries of random characters, one in a hundred 10,000 long: no exception, longest ${Math.max(...odd).toFixed(0)} ms (≤ 50), p99.9 ${quantile(odd, 0.999).toFixed(0)} ms`);
  if (withGrowth) growth();
};

if (import.meta.main) await benchSearch(process.argv[2] ?? 'node_modules/.cache/bench/ours');
