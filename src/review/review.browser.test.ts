import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

const seoul: BrowserContextOptions = { timezoneId: 'Asia/Seoul' };
const question = 'questions/kafka/kafka-isr-shrink-at-3am/';
const row = (page: Page) => page.locator('[data-question="kafka-isr-shrink-at-3am"]');

const grade = async (page: Page, grade: string): Promise<void> => {
  await page.locator('mg-self-grade summary').click();
  await page.locator('mg-self-grade input').first().check();
  await page.locator(`mg-self-grade [data-grade=${grade}]`).click();
  await page.waitForFunction(() => document.querySelector('mg-self-grade .said')?.textContent !== '');
};

test('a question graded badly is weak at once and due the next day, in every tab and language', async () => {
  const { context, open, faults } = await site.reader(seoul);
  await context.clock.install({ time: new Date('2026-11-21T12:00:00+09:00') });
  const list = await open('questions/?state=weak');
  expect(await list.locator('li[data-question]:visible').count()).toBe(0);
  const page = await open(question);
  await grade(page, 'again');
  expect(await page.locator('mg-self-grade .said').textContent()).toMatch(/2026-11-21.*2026-11-22/);
  await row(list).waitFor({ state: 'visible' });
  expect(await list.locator('.shown').textContent()).toBe('질문 1개');
  await list.close();
  await page.close();

  await context.clock.setFixedTime(new Date('2026-11-22T00:30:00+09:00'));
  const due = await open('en/questions/?state=due');
  await row(due).waitFor({ state: 'visible' });
  expect(await row(due).locator('[data-states]').textContent()).toBe('· due · weak');
  expect(faults).toEqual([]);
});

test('the filter stands in the URL, counts what each choice would show, and passes over what is not offered', async () => {
  const { open, faults } = await site.reader(seoul);
  const page = await open('questions/?level=3&topic=nothing');
  const rows = page.locator('li[data-question]:visible');
  expect(await rows.evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset['level']))])).toEqual(['3']);
  expect(await page.locator('select[name=topic]').inputValue()).toBe('');
  const unseen = await page.locator('option[value=unseen]').textContent();
  await page.locator('select[name=state]').selectOption('unseen');
  expect(unseen).toContain(`(${await rows.count()})`);
  expect(new URL(page.url()).search).toBe('?level=3&state=unseen');
  await page.locator('select[name=level]').selectOption('');
  expect(new URL(page.url()).search).toBe('?state=unseen');
  expect(faults).toEqual([]);
});

test('without script the whole list reads, and a topic on paper has everything opened', async () => {
  const { open, faults } = await site.reader({ ...seoul, javaScriptEnabled: false });
  const page = await open('questions/');
  const all = await page.locator('li[data-question]:visible').count();
  await page.getByRole('link', { name: /인쇄용/ }).first().click();
  expect(await page.locator('article').count()).toBeLessThanOrEqual(all);
  expect(await page.locator('article details').count()).toBe(0);
  expect(await page.locator('article').first().locator('ol li').count()).toBeGreaterThanOrEqual(2);
  expect(faults).toEqual([]);
});

test('the question of the day is one of the list, the same all day', async () => {
  const { context, open } = await site.reader(seoul);
  await context.clock.setFixedTime(new Date('2026-11-21T00:01:00+09:00'));
  const morning = await (await open('questions/')).locator('[data-day]').getAttribute('href');
  await context.clock.setFixedTime(new Date('2026-11-21T23:59:00+09:00'));
  const page = await open('questions/');
  await page.locator('.day').waitFor({ state: 'visible' });
  expect(await page.locator('[data-day]').getAttribute('href')).toBe(morning);
  expect(morning).toMatch(/\/questions\/[a-z]+\//);
});

test('today: toward the interview date, what was missed yesterday is asked, a task is ticked where it stands, all of it in another tab too', async () => {
  const { context, open, faults } = await site.reader(seoul);
  await context.clock.install({ time: new Date('2026-11-21T12:00:00+09:00') });
  const first = await open('today/');
  expect(await first.locator('[data-due]').textContent()).toMatch(/아직 카드가 없다/);
  await grade(await open(question), 'hard');
  const item = await open('guide/kafka/replication/');
  const quiz = item.locator('mg-quiz', { has: item.locator('input[type=radio]') }).first();
  const id = await quiz.getAttribute('data-item');
  await quiz.locator('input').first().check();
  await quiz.locator('button[type=submit]').click();
  await quiz.locator('[data-again]').waitFor({ state: 'visible' });

  await context.clock.setFixedTime(new Date('2026-11-28T09:00:00+09:00'));
  const page = await open('today/');
  await page.locator('[data-interview]').fill('2026-12-08');
  await page.locator('[data-interview]').press('Tab');
  await page.waitForFunction(() => document.querySelector('[data-left]')?.textContent.startsWith('10일'));
  await page.locator('[data-session]').waitFor({ state: 'visible' });
  expect(new URL(await page.locator('[data-session]').getAttribute('href') ?? '', page.url()).searchParams.get('items')).toBe(id);
  expect(await page.locator('[data-questions] li').count()).toBe(1);
  await page.locator('mg-this-week input').first().check();
  await first.bringToFront();
  await first.locator('mg-this-week input:checked').waitFor();
  expect(await first.locator('[data-interview]').inputValue()).toBe('2026-12-08');
  expect(await page.locator('[data-mastery] tr').count()).toBeGreaterThan(5);
  expect(await page.locator('mg-activity-year [data-level="1"]').count()).toBe(2);
  expect(faults).toEqual([]);
});
