import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createRenderer } from '../src/diagrams/renderer.ts';
import { content } from '../src/model/content.ts';
import { randomFrom } from '../src/quiz/shuffle.ts';
import { ours as ourReviews, plain as plainReviews, simulate, type Outcome } from '../src/review/simulate.ts';
import { benchLog } from './bench/log.ts';
import { benchInterview } from './bench/interview.ts';
import { benchSearch } from './bench/search.ts';
import { pagesIn } from './builds.ts';

const ours = 'node_modules/.cache/bench/ours';
const plain = '.bench/plain';
const cache = 'node_modules/.cache/diagrams';
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/** Builds once and gives the seconds it took; throws with its output when it fails. */
const build = (cwd: string, ...args: string[]): number => {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('astro', ['build', ...args], { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return (performance.now() - started) / 1000;
};

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const gzip = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The same pages for plain Starlight: title and description, no components, no heading attributes, no diagrams rendered. */
const writePlain = (): void => {
  rmSync(plain, { recursive: true, force: true });
  for (const { text, file } of content().documents) {
    const title = /^title:.*$/m.exec(text)?.[0] ?? 'title: x';
    const body = text.replace(/^---[\s\S]*?\n---\n/, '').replace(/^import .*$/gm, '').replace(/^<[A-Z][^>]*\/>$/gm, '').replace(/ \{#[a-z0-9-]+\}$/gm, '');
    const to = join(plain, 'src', file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, `---\n${title}\n---\n${body}`);
  }
  writeFileSync(join(plain, 'package.json'), JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }));
  writeFileSync(join(plain, 'src/content.config.ts'), "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n");
  writeFileSync(join(plain, 'astro.config.mjs'), "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'http://localhost:4321', integrations: [starlight({ title: 'plain', defaultLocale: 'root', locales: { root: { label: '한국어', lang: 'ko' }, en: { label: 'English', lang: 'en' } } })] });\n");
};

/** Bytes gzip of a page: its HTML, its style sheets (print apart), its scripts with what they import at once. */
const weigh = (dir: string, page: string): { html: number; css: number; print: number; js: number } => {
  const html = readFileSync(join(dir, page, 'index.html'), 'utf8');
  const file = (url: string): Buffer => readFileSync(join(dir, url.replace(/^\//, '')));
  const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => ({ print: tag.includes('media="print"'), url: /href="([^"]+)"/.exec(tag)?.[1] ?? '' }));
  const scripts = new Set<string>();
  const follow = (url: string): void => {
    if (scripts.has(url)) return;
    scripts.add(url);
    for (const match of file(url).toString().matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)) follow(`${dirname(url)}/${(match[1] ?? '').slice(2)}`);
  };
  for (const match of html.matchAll(/<script[^>]*src="([^"]+)"/g)) follow(match[1] ?? '');
  const inline = [...html.matchAll(/<script(?![^>]*src=)(?![^>]*application\/)[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '').join('\n');
  const sum = (urls: string[]): number => urls.reduce((total, url) => total + gzip(file(url)), 0);
  return {
    html: gzip(html), css: sum(sheets.filter(({ print }) => !print).map(({ url }) => url)), print: sum(sheets.filter(({ print }) => print).map(({ url }) => url)),
    js: sum([...scripts]) + (inline === '' ? 0 : gzip(inline)),
  };
};

const times = (n: number, run: () => number): number => median(Array.from({ length: n }, run));

console.log('Build (median of 3; seconds)');
writePlain();
const plainSeconds = times(3, () => { rmSync(join(plain, 'dist'), { recursive: true, force: true }); return build(plain); });
const cold = times(3, () => { rmSync(cache, { recursive: true, force: true }); return build('.', '--outDir', ours); });
const warm = times(3, () => build('.', '--outDir', ours));
const count = pagesIn(ours).length;
const row = (name: string, seconds: number): string => `  ${name.padEnd(28)} ${seconds.toFixed(2)}  ${((seconds / count) * 1000).toFixed(0).padStart(4)} ms a page  ${(seconds / plainSeconds).toFixed(2)} × plain`;
console.log(`  ${count} pages\n${row('plain Starlight', plainSeconds)}\n${row('ours, cold diagram cache', cold)}  (≤ 3)\n${row('ours, warm diagram cache', warm)}  (≤ 1.6)`);

console.log('\nA page, gzip (chapter: script ≤ 12 kB, CSS ≤ 26 kB; print apart)');
const line = (name: string, dir: string, page: string): void => {
  const { html, css, print, js } = weigh(dir, page);
  console.log(`  ${name.padEnd(28)} HTML ${kB(html).padStart(8)}  CSS ${kB(css).padStart(8)}  print ${kB(print).padStart(7)}  JS ${kB(js).padStart(8)}`);
};
for (const kind of ['guide', 'question', 'month', 'page'] as const) {
  const path = content().pages.find((page) => page.kind === kind && page.path !== '/')?.path.slice(1);
  if (path === undefined) continue;
  line(kind, ours, `${path}/`);
  line(`${kind}, plain Starlight`, join(plain, 'dist'), `${path}/`);
}
line('home', ours, '');

await benchSearch(ours);

console.log('\nReviews: mean recall on the interview day and reviews spent, 20 seeds, 40 cards a day, ± half a 95 % interval');
for (const learner of [{ cards: 300, days: 180, newDays: 120 }, { cards: 100, days: 30, newDays: 22 }]) {
  for (const [name, policy] of [['plain ts-fsrs', plainReviews], ['ours', ourReviews(40)]] as const) {
    const outcomes = Array.from({ length: 20 }, (_, seed) => simulate(learner, policy, randomFrom(seed + 1)));
    const mean = (of: (outcome: Outcome) => number): number => outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
    const recall = mean((outcome) => outcome.recall);
    const spread = 1.96 * Math.sqrt(mean((outcome) => (outcome.recall - recall) ** 2) / (outcomes.length - 1));
    console.log(`  ${learner.days} days, ${learner.cards} cards, ${name.padEnd(14)} recall ${recall.toFixed(3)} ± ${spread.toFixed(3)}, reviews ${mean(({ reviews }) => reviews).toFixed(0)}`);
  }
}

await benchLog(ours);

console.log('\nDiagrams (ms)');
const sources = content().documents.flatMap(({ fences }) => fences).filter(({ language }) => language === 'mermaid').map(({ value }) => value);
const empty = 'node_modules/.cache/bench/diagrams';
rmSync(empty, { recursive: true, force: true });
const renderer = createRenderer({ cacheDir: empty });
const measure = async (): Promise<number[]> => {
  const taken: number[] = [];
  for (const source of sources) {
    const started = performance.now();
    await renderer.toSvg(source);
    taken.push(performance.now() - started);
  }
  return taken;
};
const first = await measure();
const again = await measure();
await renderer.close();
console.log(`  ${sources.length} diagrams; first (starts the worker) ${first[0]?.toFixed(0)}, then median ${median(first.slice(1)).toFixed(0)}, from the cache median ${median(again).toFixed(1)}`);
if (existsSync('.bench')) rmSync('.bench', { recursive: true, force: true });
cpSync(empty, cache, { recursive: true });
benchInterview();
