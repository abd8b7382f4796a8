import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

const seoul: BrowserContextOptions = { timezoneId: 'Asia/Seoul' };
const noon = (day: string): Date => new Date(`${day}T12:00:00+09:00`);
const weeks = (page: Page) => page.locator('[data-weeks] .week');
const names = (page: Page, week = 0): Promise<string[]> => weeks(page).nth(week).locator('a').allTextContents();
const planned = async (page: Page): Promise<void> => { await weeks(page).first().waitFor(); };

/** Writes into a field as a reader does, and waits until what is said of the plan has changed to hold `words`. */
const set = async (page: Page, field: string, value: string, words: string): Promise<void> => {
  await page.locator(field).fill(value);
  await page.locator(field).press('Tab');
  await page.locator('[data-says]').getByText(words).waitFor();
};
const start = '[data-date=start]';
const interview = '[data-date=interview]';

test('dates and hours make a plan, which is there after a reload, in the other language and in another tab', async () => {
  const { context, open, faults } = await site.reader(seoul);
  await context.clock.install({ time: noon('2026-11-21') });
  const page = await open('roadmap/plan/');
  await planned(page);
  expect(await weeks(page).count()).toBe(24);
  const other = await open('en/roadmap/plan/');
  await page.bringToFront();
  await set(page, start, '2026-11-21', '면접 날짜가 없어');
  await set(page, interview, '2026-12-10', '면접까지 19일');
  await set(page, '[data-hours]', '20', '12월 9일까지');
  expect(await weeks(page).count()).toBe(3);
  expect(await weeks(page).first().getAttribute('aria-current')).toBe('date');
  expect(await weeks(page).first().textContent()).toMatch(/^1주차 11월 21일~27일이번 주/);
  await page.locator('[data-dropped] summary').click();
  expect(await page.locator('[data-dropped] li').count()).toBeGreaterThan(100);
  expect(await page.locator('[data-dropped] li').filter({ hasText: '시간이 모자라서' }).count()).toBeGreaterThan(0);
  expect(await page.locator('[data-dropped] li').filter({ hasText: /먼저 할 “.+” 과제를 빼서/ }).count()).toBeGreaterThan(0);

  await page.reload({ waitUntil: 'networkidle' });
  await planned(page);
  expect(await page.locator(interview).inputValue()).toBe('2026-12-10');
  expect(await page.locator('[data-hours]').inputValue()).toBe('20');
  await other.bringToFront();
  await other.locator('[data-says]').getByText('Days until the interview: 19').waitFor();
  expect(await weeks(other).first().textContent()).toMatch(/^Week 1 21 – 27 Nov ?This week/);
  expect(await weeks(other).count()).toBe(3);

  await other.locator(interview).fill('');
  await other.locator(interview).press('Tab');
  await other.locator('[data-says]').getByText('No interview date').waitFor();
  expect(await other.locator('[data-dropped]').isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('what is ticked stays in its week and keeps the focus; the list holds until the week is over', async () => {
  const { context, open, faults } = await site.reader(seoul);
  await context.clock.install({ time: noon('2026-11-21') });
  const page = await open('roadmap/plan/');
  await set(page, start, '2026-11-21', '면접 날짜가 없어');
  const before = await names(page);
  const box = weeks(page).first().locator('input').nth(1);
  await box.focus();
  await page.keyboard.press('Space');
  await page.locator('[data-done] .count').getByText('1개').waitFor();
  expect(await names(page)).toEqual(before);
  expect(await box.isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.checked)).toBe(true);
  await page.keyboard.press('Space');
  await page.locator('[data-done]').waitFor({ state: 'hidden' });
  expect(await names(page)).toEqual(before);
  expect(faults).toEqual([]);
});

test('falling behind: two weeks later what was not done is named, and planned again before the rest', async () => {
  const { context, open, faults } = await site.reader(seoul);
  await context.clock.install({ time: noon('2026-11-21') });
  const page = await open('roadmap/plan/');
  await set(page, start, '2026-11-21', '면접 날짜가 없어');
  await set(page, interview, '2027-02-20', '면접까지 91일');
  expect(await page.locator('[data-behind]').isVisible()).toBe(false);
  const dropped = await page.locator('[data-dropped] li').count();
  await weeks(page).first().locator('input').first().check();
  await page.locator('[data-done] .count').getByText('1개').waitFor();
  await page.close();

  await context.clock.setFixedTime(noon('2026-12-05'));
  const later = await open('roadmap/plan/');
  await planned(later);
  expect(await weeks(later).first().textContent()).toMatch(/^3주차 12월 5일~11일이번 주/);
  const behind = later.locator('[data-behind]');
  await behind.locator('summary').click();
  const first = await behind.locator('li').first().locator('a').textContent();
  expect(await behind.locator('li').first().textContent()).toContain('이번 주');
  expect(await names(later)).toContain(first);
  expect(await later.locator('[data-dropped] li').count()).toBeGreaterThan(dropped);
  expect(faults).toEqual([]);
});

test('today shows the plan\'s week once there is a plan', async () => {
  const { context, open, faults } = await site.reader(seoul);
  await context.clock.install({ time: noon('2026-11-21') });
  const today = await open('today/');
  await today.locator('mg-this-week li').first().waitFor();
  expect(await today.locator('[data-week]').textContent()).toMatch(/1주차: 로그와 복제/);
  const page = await open('roadmap/plan/');
  await set(page, interview, '2026-12-10', '면접까지 19일');
  await today.bringToFront();
  await today.locator('[data-week]').getByText('내 계획 · 1주차 · 11월 21일~27일').waitFor();
  const rows = today.locator('mg-this-week li');
  expect(await rows.locator('a').allTextContents()).toEqual(await names(page));
  await rows.first().locator('input').check();
  await page.bringToFront();
  await page.locator('[data-weeks] input:checked').waitFor();
  expect(faults).toEqual([]);
});

test('the calendar file is made when asked for, with its weeks, and its script is not loaded before', async () => {
  const { context, open, faults } = await site.reader(seoul);
  await context.clock.install({ time: noon('2026-11-21') });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await open('roadmap/plan/');
  await set(page, start, '2026-11-23', '11월 23일에 시작한다');
  await set(page, interview, '2026-12-10', '면접까지 19일');
  expect(asked.filter((url) => url.includes('plan-calendar'))).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-ics]').click()]);
  expect(download.suggestedFilename()).toBe('물길-계획.ics');
  const text = await readFile(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  expect(events.map(({ startDate }) => String(startDate))).toEqual(['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-10']);
  expect(events[0]?.description).toContain(`${site.url}roadmap/month-1/#m1-read-design`);
  expect(events[0]?.description).toContain('설계 문서와 복제 챕터 읽기 (3시간)');
  await page.locator('[data-saved]').getByText('파일을 만들었다').waitFor();
  expect(asked.filter((url) => url.includes('plan-calendar'))).toHaveLength(1);
  expect(faults).toEqual([]);
});

test.each(['', 'en/'])('half a year prints on two sheets, in the dark as well (%s)', async (lang) => {
  for (const format of ['A4', 'Letter']) {
    const { context, open } = await site.reader({ ...seoul, colorScheme: 'dark' });
    const page = await open(`${lang}roadmap/plan/`);
    await planned(page);
    expect(await weeks(page).count()).toBe(24);
    const pdf = await page.pdf({ format, margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' } });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await weeks(page).first().locator('a').first().evaluate((link) => getComputedStyle(link).color)).toBe('rgb(0, 0, 0)');
    await context.close();
  }
});

test('with storage blocked the plan is made, and holds in this tab', async () => {
  const { context, open } = await site.reader(seoul);
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await context.clock.install({ time: noon('2026-11-21') });
  const page = await open('roadmap/plan/');
  await set(page, interview, '2026-12-10', '면접까지 19일');
  await weeks(page).first().locator('input').first().check();
  await page.locator('[data-done] .count').getByText('1개').waitFor();
  await page.locator('storage-notice').getByText(/저장/).first().waitFor();
});

test('without script the six months stand there with their tasks, and a sentence says why', async () => {
  const { open, faults } = await site.reader({ ...seoul, javaScriptEnabled: false });
  for (const [lang, words] of [['', '스크립트가 필요하다'], ['en/', 'needs script']] as const) {
    const page = await open(`${lang}roadmap/plan/`);
    expect(await page.locator('mg-plan noscript').textContent()).toContain(words);
    expect(await page.locator('[data-plain] li a:visible').count()).toBe(138);
    expect(await page.locator('[data-plain] h3 a').count()).toBe(6);
  }
  expect(faults).toEqual([]);
});

test('320 px hold it, in both languages, with everything opened', async () => {
  const { context, open, faults } = await site.reader({ ...seoul, viewport: { width: 320, height: 700 } });
  await context.clock.install({ time: noon('2026-11-21') });
  for (const lang of ['', 'en/']) {
    const page = await open(`${lang}roadmap/plan/`);
    await page.locator(start).fill('2026-09-01');
    await page.locator(start).press('Tab');
    await page.locator(interview).fill('2026-12-10');
    await page.locator(interview).press('Tab');
    await page.locator('[data-behind] summary').click();
    await page.locator('[data-dropped] summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  expect(faults).toEqual([]);
});

test('a date or hours that make no sense are not taken', async () => {
  const { open, faults } = await site.reader(seoul);
  const page = await open('roadmap/plan/');
  await planned(page);
  for (const value of ['0', '61', '2.5', '']) {
    await page.locator('[data-hours]').fill(value);
    await page.locator('[data-hours]').press('Tab');
  }
  await page.locator(start).fill('0019-01-01');
  await page.locator(start).press('Tab');
  await page.reload({ waitUntil: 'networkidle' });
  await planned(page);
  expect(await page.locator('[data-hours]').inputValue()).toBe('12');
  expect(await page.locator(start).inputValue()).toBe('');
  expect(await weeks(page).count()).toBe(24);
  expect(faults).toEqual([]);
});
