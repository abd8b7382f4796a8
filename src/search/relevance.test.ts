import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOnce } from '../model/content.ts';
import { targetsOf } from '../model/rules/targets.ts';
import { classes, figuresOf, pageOf, placeOf, readRelevance } from './relevance.ts';

const queries = readRelevance(readFileSync(new URL('relevance.yml', import.meta.url), 'utf8'));

test('160 queries or more, each once, in twelve classes, each class halved evenly', () => {
  expect(queries.length).toBeGreaterThanOrEqual(160);
  const distinct = new Set(queries.map(({ query, lang }) => `${lang} ${query}`));
  expect(distinct.size).toBe(queries.length);
  for (const name of classes) {
    const halves = (['tune', 'held'] as const).map((half) => queries.filter((one) => one.class === name && one.half === half).length);
    expect(halves[0], name).toBeGreaterThanOrEqual(7);
    expect(Math.abs((halves[0] ?? 0) - (halves[1] ?? 0)), name).toBeLessThanOrEqual(1);
  }
});

test('every answer exists', () => {
  const { site } = readOnce();
  const targets = targetsOf(site);
  const ids = {
    glossary: new Set(site.terms.map(({ id }) => id)),
    misconception: new Set(site.misconceptions.map(({ id }) => id)),
    quiz: new Set(site.items.map(({ id }) => id)),
  };
  const exists = (answer: string): boolean => {
    const record = /^(glossary|misconception|quiz):(.+)$/.exec(answer);
    if (record) return ids[record[1] as keyof typeof ids].has(record[2] ?? '');
    const [path = '', heading] = answer.split('#');
    return targets.get(path) !== undefined && (heading === undefined || targets.get(path)?.has(heading) === true);
  };
  const missing = queries.flatMap(({ query, answers }) => answers.filter((answer) => !exists(answer)).map((answer) => `${query}: ${answer}`));
  expect(missing).toEqual([]);
});

test('figures of ranked lists', () => {
  const answers = ['/a', 'glossary:b'];
  expect(figuresOf([{ answers, found: ['/x', '/a', '/y', '/z', 'glossary:b'] }, { answers, found: ['/x', '/x', '/x', '/x', '/x', '/a'] }]))
    .toEqual({ mrr: (1 / 2 + 1 / 6) / 2, hit: 0.5, recall: 0.5 });
  expect(figuresOf([{ answers, found: [] }])).toEqual({ mrr: 0, hit: 0, recall: 0 });
});

test('where a hit stands, as the set writes it', () => {
  expect(placeOf({ kind: 'term', path: '/glossary', headingId: 'isr' })).toBe('glossary:isr');
  expect(placeOf({ kind: 'guide', path: '/guide/a', headingId: null })).toBe('/guide/a');
  expect(placeOf({ kind: 'guide', path: '/guide/a', headingId: 'b' })).toBe('/guide/a#b');
  expect(['/guide/a#b', 'glossary:isr', 'quiz:x', 'misconception:y'].map(pageOf)).toEqual(['/guide/a', '/glossary', '/quiz', '/misconceptions']);
});
