import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOnce } from '../model/content.ts';
import { targetsOf } from '../model/rules/targets.ts';
import { classes, readRelevance } from './relevance.ts';

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
