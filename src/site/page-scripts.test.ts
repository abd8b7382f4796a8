import { expect, test } from 'vitest';
import { scriptIn, withScripts, type Script } from './page-scripts.ts';

const script = (...imports: string[]): Script => ({ imports, onlyImports: false });
const stub = (...imports: string[]): Script => ({ imports, onlyImports: true });
const scripts: Record<string, Script> = { '/a.js': script('/b.js', '/c.js'), '/b.js': script('/c.js'), '/c.js': script('/a.js'), '/one.js': stub('/b.js'), '/two.js': stub('/b.js', '/d.js'), '/d.js': script() };
const tag = (...addresses: string[]): string => addresses.map((address) => `<script type="module" src="${address}"></script>`).join('');
const hint = (...addresses: string[]): string => addresses.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
const at = (address: string): Script | undefined => scripts[address];

test('each script once, with what it imports, circles too', () => {
  expect(withScripts(`<head></head>${tag('/a.js')}<p>${tag('/a.js')}<script src="/plain.js"></script>`, at))
    .toBe(`<head>${hint('/a.js', '/b.js', '/c.js')}</head>${tag('/a.js')}<p><script src="/plain.js"></script>`);
});

test('what a script does nothing but import stands in its place', () => {
  expect(withScripts(`<head></head>${tag('/one.js')}<p>${tag('/two.js')}`, at)).toBe(`<head>${hint('/b.js', '/c.js', '/a.js', '/d.js')}</head>${tag('/b.js')}<p>${tag('/d.js')}`);
});

test('the early one is run from the head', () => {
  const early: Record<string, Script> = { '/a.js': script('/early.x.js', '/b.js'), '/early.x.js': script(), '/b.js': script('/early.x.js') };
  expect(withScripts(`<head></head>${tag('/a.js')}`, (address) => early[address]))
    .toBe(`<head>${hint('/a.js')}<script type="module" async src="/early.x.js"></script>${hint('/b.js')}</head>${tag('/a.js')}`);
});

test('a page without scripts stays as it is', () => expect(withScripts('<head></head>', at)).toBe('<head></head>'));

test('imports that are met at once, not those that are called for', () => {
  expect(scriptIn('/sub/_astro/a.js', 'import{x as y}from"./b.js";import"./c.js";export*from"../d.js";const z=()=>import("./later.js")'))
    .toEqual({ imports: ['/sub/_astro/b.js', '/sub/_astro/c.js', '/sub/d.js'], onlyImports: false });
});

test.each([['import"./a.js";', true], ['import"./a.js";import "./b.js";\n', true], ['import"./a.js";run()', false], ['import{x}from"./a.js";', false], ['run()', false]])('%s does nothing but import: %s', (text, onlyImports) => {
  expect(scriptIn('/x.js', text).onlyImports).toBe(onlyImports);
});
