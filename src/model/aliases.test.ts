import { expect, test } from 'vitest';
import { idAliases } from './aliases.ts';
import { contentWith, goodContent } from './fixtures/content.ts';
import { readSite } from './site.ts';

test('nothing was renamed', () => {
  expect(idAliases(readSite(goodContent()).site)).toEqual({});
});

test('a renamed task and a renamed item lead from the old id to the new', () => {
  const task = readSite(contentWith('content/docs/roadmap/month-1.mdx', 'hours: 9', 'hours: 9\n        was: [m1-old-lab]')).site;
  expect(idAliases(task)).toEqual({ task: { 'm1-old-lab': 'm1-lab' } });
  const item = readSite(contentWith('content/quiz/kafka.yml', 'kind: single', 'kind: single\n    was: [kafka-isr]')).site;
  expect(idAliases(item)).toEqual({ item: { 'kafka-isr': 'kafka-isr-why' } });
});
