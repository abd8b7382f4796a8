import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRenderer, type Renderer } from './renderer.ts';
import { samples } from './samples.test-data.ts';

const sources = Object.entries(samples);
let folder = '';
let renderer: Renderer;
const drawn = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'));
  renderer = createRenderer({ cacheDir: join(folder, 'a') });
  for (const [name, source] of sources) drawn.set(name, await renderer.toSvg(source));
}, 120_000);

afterAll(async () => {
  await renderer.close();
  await rm(folder, { recursive: true });
});

const svgOf = (name: string): string => drawn.get(name) ?? '';

describe.each(sources)('%s', (name, source) => {
  test('holds no style, script, HTML or colour of its own', () => {
    const svg = svgOf(name);
    expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/);
    expect(svg).not.toMatch(/<(?:style|script|foreignObject|filter|linearGradient)\b|\son\w+=|\n/i);
    const painted = [...svg.matchAll(/(?:fill|stroke|color)="([^"]*)"/g)].map(([, value]) => value);
    const allowed = /^(?:none|transparent|currentColor|var\(--dg-[\w-]+\))$/;
    expect(painted.filter((value) => !allowed.test(value ?? ''))).toEqual([]);
    const styles = [...svg.matchAll(/style="([^"]*)"/g)].map(([, value]) => value);
    expect(styles).toEqual([expect.stringMatching(/^--w:\d+$/)]);
  });

  test('has a name, a description, and the size of its drawing', () => {
    const [, title, desc] = /aria-labelledby="(\S+) (\S+)"/.exec(svgOf(name)) ?? [];
    expect(svgOf(name)).toContain(`<title id="${title}">${/accTitle: (.*)/.exec(source)?.[1]}</title>`);
    expect(svgOf(name)).toContain(`<desc id="${desc}">${/accDescr: (.*)/.exec(source)?.[1]}</desc>`);
    const [, width] = /viewBox="\S+ \S+ (\d+) \d+" width="(\d+)"/.exec(svgOf(name)) ?? [];
    expect(svgOf(name)).toMatch(/<svg[^>]* role="img"/);
    expect(svgOf(name)).toContain(`width="${width}"`);
  });

  test('refers only to ids that it has, each once and under its own prefix', () => {
    const ids = [...svgOf(name).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
    const used = [...svgOf(name).matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^dg-[0-9a-f]{6}-\d+$/.test(id))).toEqual([]);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('is accepted by the rules', async () => {
    expect(await renderer.problems(source)).toEqual([]);
  });
});

test('another process, in another order, draws the same', async () => {
  const other = createRenderer({ cacheDir: join(folder, 'b') });
  for (const [name, source] of [...sources].reverse()) expect(await other.toSvg(source), name).toBe(svgOf(name));
  await other.close();
}, 120_000);

test('what is in the cache needs no worker', async () => {
  const warm = createRenderer({ cacheDir: join(folder, 'a') });
  for (const [name, source] of sources) {
    expect(await warm.toSvg(source)).toBe(svgOf(name));
    expect(await warm.problems(source)).toEqual([]);
  }
  expect(warm.started()).toBe(false);
  await warm.toSvg(`${samples['flow-en']}\n  HW --> New`);
  expect(warm.started()).toBe(true);
  await warm.close();
}, 60_000);

test('two requests at once for one source are one drawing', async () => {
  const source = `${samples['flow-en']}\n  HW --> Twice`;
  const [one, two] = await Promise.all([renderer.toSvg(source), renderer.toSvg(source)]);
  expect(one).toBe(two);
  expect((await readdir(join(folder, 'a'))).filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

test('a colour that no token stands for throws, named', async () => {
  const message = '  M1->>GC: JoinGroup';
  const source = samples['sequence-en'].replace(message, `  rect rgb(1, 99, 200)\n${message}\n  end`);
  await expect(renderer.toSvg(source)).rejects.toThrow('The colour rgb(1, 99, 200) has no token');
});

const head = (kind: string): string => `${kind}\n  accTitle: t\n  accDescr: ${'long enough '.repeat(5)}`;
const broken: [kind: string, source: string, line: number][] = [
  ['flowchart', `${head('flowchart TD')}\n  A --> B\n  B --> [x\n  C --> D`, 4],
  ['flowchart after comments', `\n%% one\n\n%% two\n${head('flowchart TD')}\n  %% three\n  A --> B\n  B --> [x`, 9],
  ['flowchart that ends too soon', `${head('flowchart TD')}\n  A --> B\n  B -->\n`, 4],
  ['sequence', `${head('sequenceDiagram')}\n  A->>B: x\n  A->B->C\n  B->>A: y`, 4],
  ['state', `${head('stateDiagram-v2')}\n  A --> B\n  state {{\n`, 4],
  ['class', `${head('classDiagram')}\n  class A\n  A <|-|- B\n  class B`, 4],
  ['class that is not closed', `${head('classDiagram')}\n  class A\n  class A {\n  +b()\n`, 5],
  ['er', `${head('erDiagram')}\n  A ||--o{ B : has\n  A ||-- B`, 4],
  ['timeline', `${head('timeline')}\n  title x\n  section \n : : x`, 5],
  ['quadrant', `${head('quadrantChart')}\n  title x\n  x-axis --> a`, 4],
  ['gantt', `${head('gantt')}\n  dateFormat YYYY-MM-DD\n  section s\n  nonsense\n  a :b, 2026-01-01, 3d`, 5],
  ['gantt on its last line', `${head('gantt')}\n  dateFormat YYYY-MM-DD\n  section s\n  nonsense\n`, 5],
];
test.each(broken)('a syntax error in %s has its line', async (_kind, source, line) => {
  const [problem, ...others] = await renderer.problems(source);
  expect({ line: problem?.line, others }).toEqual({ line, others: [] });
  expect(problem?.message).toMatch(/^[^\n]{10,200}\.$/);
  await expect(renderer.toSvg(source)).rejects.toMatchObject({ line });
});
