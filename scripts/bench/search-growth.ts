import { spawnSync } from 'node:child_process';
import { getHeapStatistics } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { randomFrom } from '../../src/quiz/shuffle.ts';
import { buildIndex, type BodiesData, type NamesData } from '../../src/search/format.ts';
import { openIndex } from '../../src/search/index.ts';
import type { SearchSection } from '../../src/search/types.ts';
import { content } from '../../src/model/content.ts';
import { glossaryAliases, searchSections } from '../../src/model/search-sections.ts';
import { relevance } from './search-index.ts';

const sizes = [1000, 10_000];
const sectionsOfPage = 8;

/** A site of so many pages in Korean: sentences of ours mixed anew by a seed, each page with three words of its own. */
const synthetic = (pages: number): SearchSection[] => {
  const real = searchSections(content(), 'ko');
  const random = randomFrom(7);
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentences = real.flatMap(({ text }) => text.split(/(?<=[.다])\s+/)).filter((text) => text.length > 10 && text.length < 300);
  const headings = real.flatMap(({ heading }) => (heading ? [heading.text] : []));
  const syllable = (): string => String.fromCharCode(0xac00 + Math.floor(random() * 11_172));
  return [
    ...real.filter(({ kind }) => kind === 'term'),
    ...Array.from({ length: pages }, (_, at) => {
      const own = Array.from({ length: 3 }, () => syllable() + syllable() + syllable());
      return Array.from({ length: sectionsOfPage }, (_section, number): SearchSection => ({
        path: `/guide/synthetic/page-${at}`, kind: 'guide', topic: 'kafka', page: `${any(headings)} ${at}`,
        heading: number === 0 ? null : { id: `part-${number}-${at}`, text: `${any(headings)} ${any(own)}` },
        text: [any(own), ...Array.from({ length: 6 }, () => any(sentences))].join(' '), aliases: [],
      }));
    }).flat(),
  ];
};

const gzip = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length;
const used = (): number => {
  globalThis.gc?.();
  return getHeapStatistics().used_heap_size;
};

/** One size, in a process of its own, so that memory is its own. */
const one = (pages: number): void => {
  const sections = synthetic(pages);
  const started = performance.now();
  const built = buildIndex(sections, glossaryAliases(content()), 'ko');
  const building = performance.now() - started;
  const [namesText, bodiesText] = [JSON.stringify(built.names), JSON.stringify(built.bodies)];
  sections.length = 0;
  const before = used();
  const time = (run: () => unknown): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };
  const namesAgain = (): NamesData => JSON.parse(namesText) as NamesData;
  let index = openIndex(namesAgain(), null);
  const first = time(() => { index = openIndex(namesAgain(), null); });
  const second = time(() => { index = openIndex(namesAgain(), JSON.parse(bodiesText) as BodiesData); });
  const memory = used() - before;
  const queries = relevance.filter(({ lang }) => lang === 'ko').map(({ query }) => query);
  for (const query of queries.slice(0, 60)) index.query(query);
  const times = queries.map((query) => time(() => index.query(query))).sort((a, b) => a - b);
  const names = gzip(built.names);
  const script = 17_500;
  console.log(`  ${String(pages).padStart(6)} pages, ${index.size} sections: built in ${(building / 1000).toFixed(1)} s; first tier ${(names / 1e6).toFixed(2)} MB, second ${(gzip(built.bodies) / 1e6).toFixed(1)} MB; `
    + `until the first result ${((names + script) / 1e6).toFixed(2)} MB; opened in ${first.toFixed(0)} ms and ${(second / 1000).toFixed(1)} s; query p95 ${(times[Math.floor(times.length * 0.95)] ?? NaN).toFixed(1)} ms; memory ${(memory / 1e6).toFixed(0)} MB`);
};

/** Prints how the search grows with the site. */
export const growth = (): void => {
  console.log('\nSearch: growth, on synthetic sites');
  for (const size of sizes) {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', import.meta.filename, String(size)], { encoding: 'utf8' });
    console.log(status === 0 ? stdout.trimEnd() : `  ${size} pages: ${stderr.trim().split('\n').slice(-3).join(' ')}`);
  }
};

if (import.meta.main) one(Number(process.argv[2]));
