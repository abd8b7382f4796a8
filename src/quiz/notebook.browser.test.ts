import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';
import type { QuizItem } from '../model/site.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

type Choice = Extract<QuizItem, { options: unknown }>;
const [kafka, cdc] = ['kafka', 'cdc'].map((topic) => content().items.find((item): item is Choice => item.kind === 'single' && item.topic === topic)) as [Choice, Choice];

/** Imports answers into the reader's log. */
const give = async (page: Page, answered: [item: string, right: boolean, at: string][]): Promise<void> => {
  const events = answered.map(([item, right, at], i) => ({ v: 1, id: `given-${i}`, at: Date.parse(at), zone: 540, type: 'quiz.answered', item, right, answer: {} }));
  await page.locator('progress-data input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'mulgil-progress', version: 1, exportedAt: 1, events })) });
  await page.locator('progress-data [role=status]').getByText(/New records|새 기록/).waitFor();
};
const rows = (page: Page): Promise<string[]> => page.locator('[data-rows] > li').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['row'] ?? ''));

test('what was missed stands there, is chosen, tried again on the spot, and stays with the day since when it is right', async () => {
  const { open, faults } = await site.reader({ timezoneId: 'Asia/Seoul' });
  await give(await open('progress/'), [[kafka.id, false, '2026-11-18T01:00Z'], [kafka.id, false, '2026-11-19T01:00Z'], [cdc.id, false, '2026-11-17T01:00Z'], [cdc.id, true, '2026-11-20T01:00Z'], ['gone-item', false, '2026-11-20T01:00Z']]);
  const page = await open('notebook/');
  await page.getByText('2문제', { exact: true }).waitFor();
  expect(await rows(page)).toEqual([kafka.id, cdc.id]);
  expect(await page.locator('.told').allTextContents()).toEqual([
    'Kafka · 2번 틀림 · 마지막으로 틀린 날 2026. 11. 19.', 'CDC와 Debezium · 1번 틀림 · 마지막으로 틀린 날 2026. 11. 17. · 2026. 11. 20.부터 맞음',
  ]);
  await page.getByLabel('상태').selectOption('open');
  await page.getByText('1문제', { exact: true }).waitFor();
  expect(await page.locator('[data-retry]').getAttribute('href')).toBe(`/quiz/?items=${kafka.id}&mode=instant`);
  await page.getByLabel('상태').selectOption('all');
  await page.locator('summary').filter({ hasText: 'Kafka ·' }).click();
  const quiz = page.locator(`mg-quiz[data-item="${kafka.id}"]`);
  await quiz.locator(`input[value="${kafka.options.find(({ right }) => right)?.id ?? ''}"]`).check();
  await quiz.getByRole('button', { name: '채점' }).click();
  await page.getByText(/부터 맞음/).nth(1).waitFor();
  expect(await quiz.getByRole('status').textContent()).toBe('맞았다.');
  await page.locator('main').getByLabel('주제').selectOption('cdc');
  await page.waitForFunction(() => document.querySelectorAll('[data-rows] > li').length === 1);
  const english = await open('en/notebook/');
  await english.getByText('2 items', { exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test('on paper every item stands with its explanation', async () => {
  const { context, open } = await site.reader();
  await context.addInitScript(() => { window.print = () => { document.documentElement.dataset['printed'] = ''; }; });
  await give(await open('progress/'), [[kafka.id, false, '2026-11-18T01:00Z'], [cdc.id, false, '2026-11-17T01:00Z']]);
  const page = await open('notebook/');
  await page.getByRole('button', { name: '인쇄' }).click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('mg-quiz .reasons').evaluateAll((all) => all.every((one) => one.checkVisibility()))).toBe(true);
  expect(await page.locator('mg-quiz').count()).toBe(2);
  expect(await page.getByLabel('상태').isVisible()).toBe(false);
});

test('with nothing missed it says what will come here', async () => {
  const { open } = await site.reader();
  const page = await open('notebook/');
  await page.getByText(/아직 틀린 문제가 없다/).waitFor();
  expect(await page.locator('[data-retry]').isVisible()).toBe(false);
});
