import { expect, test } from 'vitest';
import { records, recordSets } from './browser-records.ts';
import { contentWith, goodContent } from './fixtures/content.ts';
import { sourcesOnPage } from './page-sources.ts';
import { redirectsOf } from './redirects.ts';
import { glossaryAliases, searchSections } from './search-sections.ts';
import { readSite } from './site.ts';

const { site } = readSite(goodContent());

test('a moved page leaves a redirect in both languages', () => {
  const moved = readSite(contentWith('content/docs/guide/kafka/replication.mdx', 'order: 10', 'order: 10\nmovedFrom: [/guide/kafka/isr]')).site;
  expect(redirectsOf(moved)).toEqual({ '/guide/kafka/isr': '/guide/kafka/replication', '/en/guide/kafka/isr': '/en/guide/kafka/replication' });
});

test('the sources of a page: those of its text, then those of the items set in it, without our own marks', () => {
  const page = site.documents.find(({ path, lang }) => path === '/guide/kafka/replication' && lang === 'ko');
  if (!page) throw new Error('no page');
  expect(sourcesOnPage(site, page)).toEqual(['kafka-broker']);
});

test('records for the browser are in one language and carry no places of files', () => {
  expect(recordSets(site)).toEqual([
    { kind: 'quiz', topic: 'kafka' }, { kind: 'questions', topic: 'kafka' }, { kind: 'roadmap', topic: 'month-1' }, { kind: 'misconceptions', topic: 'kafka' },
  ]);
  const [item] = records(site, 'quiz', 'kafka', 'en') as { prompt: string; options: { text: string }[] }[];
  expect(item?.prompt).toBe('Why is it so?');
  expect(item?.options[0]?.text).toBe('Because they kept up with it');
  expect(JSON.stringify(records(site, 'quiz', 'kafka', 'ko'))).not.toContain('origin');
});

test('a question has its neutral fields from Korean, its words from the language, the terms of both', () => {
  const [question] = records(site, 'questions', 'kafka', 'en') as { question: string; level: number; points: { weight: number; text: string; terms: string[][] }[]; followUps: { when: unknown; question: string }[] }[];
  expect(question).toMatchObject({ question: 'Why an ISR?', level: 2 });
  expect(question?.points[0]).toEqual({ id: 'current', weight: 3, text: 'the current set', terms: [['isr', 'in-sync']] });
  expect(question?.followUps[0]).toMatchObject({ when: { missed: 'current' }, question: 'And with one left?' });
});

test('a month in English keeps hours and needs', () => {
  const [month] = records(site, 'roadmap', 'month-1', 'en') as { weeks: { title: string; tasks: { title: string; hours: number; needs: string[] }[] }[] }[];
  expect(month?.weeks[1]?.tasks[0]).toMatchObject({ title: 'Lab', hours: 9, needs: ['m1-read'] });
});

test('an unknown set is empty', () => {
  expect(records(site, 'quiz', 'nothing', 'ko')).toEqual([]);
  expect(records(site, 'nothing', 'kafka', 'ko')).toEqual([]);
});

test('search finds sections by heading, weeks and tasks of a month, milestones, misconceptions, and terms with the spellings of both languages, and what quiz items ask', () => {
  const sections = searchSections(site, 'en');
  const at = (path: string, id: string | null) => sections.find((one) => one.path === path && (one.heading?.id ?? null) === id);
  expect(at('/guide/kafka/replication', 'isr')).toMatchObject({ kind: 'guide', topic: 'kafka', page: 'Replication', text: expect.stringContaining('The default is 30 seconds') as string });
  expect(at('/guide/kafka/replication', 'isr')?.text).not.toMatch(/\[@|flowchart/);
  expect(at('/guide/kafka/producer', 'acks')?.text).toContain('System.out.println(text)');
  expect(at('/roadmap/month-1', 'm1-w2')?.heading).toBeDefined();
  expect(sections.filter(({ path, heading }) => path === '/roadmap/month-1' && heading?.text === 'Lab')).toHaveLength(1);
  expect(at('/questions/kafka/kafka-why-isr', null)?.question).toContain('Why an ISR?');
  expect(sections.filter(({ kind }) => kind === 'quiz').map(({ path, heading }) => [path, heading?.id])).toEqual(site.items.map(({ id }) => ['/quiz', id]));
  expect(at('/glossary', 'isr')).toMatchObject({ kind: 'term', see: '/guide/kafka/replication#isr', topic: 'kafka', aliases: ['동기화 복제본', 'in-sync replicas', 'ISR', 'ISR'] });
  expect(at('/misconceptions', 'acks-waits-for-all')).toMatchObject({ kind: 'misconception', topic: 'kafka', page: 'It waits for all', text: 'Only the current ISR' });
  expect(at('/projects/one', 'one-work')).toMatchObject({ kind: 'project', heading: { id: 'one-work', text: 'First' } });
  expect(glossaryAliases(site)).toEqual([{ id: 'isr', ko: ['ISR', '동기화 복제본'], en: ['ISR', 'in-sync replicas'] }]);
});
