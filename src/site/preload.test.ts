import { expect, test } from 'vitest';
import { staticImports, withPreloads } from './preload.ts';

const imports: Record<string, string[]> = { '/a.js': ['/b.js', '/c.js'], '/b.js': ['/c.js'], '/c.js': ['/a.js'] };
const page = '<head></head><script type="module" src="/a.js"></script><script src="/plain.js"></script>';

test('each script once, with what it imports, circles too', () => {
  expect(withPreloads(page, (address) => imports[address] ?? []))
    .toBe(page.replace('</head>', '<link rel="modulepreload" href="/a.js"><link rel="modulepreload" href="/b.js"><link rel="modulepreload" href="/c.js"></head>'));
});

test('a page without scripts stays as it is', () => expect(withPreloads('<head></head>', () => [])).toBe('<head></head>'));

test('imports that are met at once, not those that are called for', () => {
  expect(staticImports('/sub/_astro/a.js', 'import{x as y}from"./b.js";import"./c.js";export*from"../d.js";const z=()=>import("./later.js")'))
    .toEqual(['/sub/_astro/b.js', '/sub/_astro/c.js', '/sub/d.js']);
});
