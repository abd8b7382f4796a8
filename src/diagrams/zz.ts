import { readdirSync, readFileSync, writeFileSync } from 'node:fs'; import { gzipSync } from 'node:zlib';
import { createRenderer } from './renderer.ts';
const r = createRenderer({ cacheDir: process.argv[2]! });
const dir='/tmp/diagrams/samples/';
for (const f of readdirSync(dir).filter(f=>f.endsWith('.mmd'))) {
  const src=readFileSync(dir+f,'utf8'); let t=performance.now();
  try { const svg = await r.toSvg(src); const dt=performance.now()-t; t=performance.now(); const p = await r.problems(src);
  writeFileSync(dir+f.replace('.mmd','.svg'), svg); console.log(f, svg.length, 'gz', gzipSync(svg).length, dt.toFixed(0)+'ms', (performance.now()-t).toFixed(0)+'ms', svg.match(/viewBox="[^"]*"/)?.[0], p); } catch (e) { console.log(f, e); }
}
