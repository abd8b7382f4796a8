import { expect, test } from 'vitest';
import { chainOf, followUpGraph } from './chains.ts';
import { circleFrom } from './circles.ts';
import { goodContent } from './fixtures/content.ts';
import { readSite, type SourceFile } from './site.ts';

/** The fixture's question under other names, each leading to those given. */
const siteOf = (leads: Record<string, string[]>) => {
  const isQuestion = ({ file }: SourceFile): boolean => file.includes('kafka-why-isr');
  const files = goodContent();
  const copies = Object.entries(leads).flatMap(([id, to]) => files.filter(isQuestion).map(({ file, text }): SourceFile => ({
    file: file.replace('kafka-why-isr', id),
    text: to.reduce((whole, target, i) => whole.replace(i === 0 ? '    when: { missed: current }' : '    when: { made: minimum }', (line) => `${line}\n    to: ${target}`), text.replace('id: kafka-why-isr', `id: ${id}`)),
  })));
  return readSite([...files.filter((file) => !isQuestion(file)), ...copies]).site;
};

const names = (leads: Record<string, string[]>, id: string): string[] => chainOf(siteOf(leads), id).map((page) => page.id);

test.each([
  ['in the middle', 'b', ['a', 'b', 'c', 'd']],
  ['from the first', 'a', ['a', 'b', 'c', 'd']],
  ['to the last, by the longest way', 'd', ['a', 'b', 'c', 'd']],
  ['a side way keeps its own beginning', 'e', ['a', 'e']],
  ['a question alone has none', 'f', []],
  ['nor has one that is not there', 'x', []],
])('%s', (_, id, chain) => {
  expect(names({ a: ['e', 'b'], b: ['c', 'd'], c: ['d'], d: [], e: [], f: [] }, id)).toEqual(chain);
});

test('circles are found from each of their members, and from no other', () => {
  const graph = followUpGraph(siteOf({ a: ['b'], b: ['c'], c: ['b'] }));
  expect(['a', 'b', 'c'].map((id) => circleFrom(id, graph))).toEqual([undefined, ['b', 'c', 'b'], ['c', 'b', 'c']]);
});
