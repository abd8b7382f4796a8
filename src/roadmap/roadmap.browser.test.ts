import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

test('a tick is there after a reload, in the other language and in another tab, and can be taken back', async () => {
  const { open, faults } = await site.reader();
  const page = await open('roadmap/month-1/');
  const box = page.locator('input[data-task]').first();
  const task = await box.getAttribute('data-task');
  const count = page.locator('.meters [data-count]').first();
  expect(await count.textContent()).toMatch(/^0 \/ \d+$/);
  await box.check();
  await page.waitForFunction(() => document.querySelector('.meters [data-count]')?.textContent.startsWith('1 /'));

  await page.reload({ waitUntil: 'networkidle' });
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[data-task]')?.checked);

  const english = await open('en/roadmap/month-1/');
  const same = english.locator(`input[data-task="${task ?? ''}"]`);
  await english.waitForFunction(() => document.querySelector('.meters [data-count]')?.textContent.startsWith('1 /'));
  expect(await same.isChecked()).toBe(true);

  await same.uncheck();
  await page.waitForFunction(() => document.querySelector('.meters [data-count]')?.textContent.startsWith('0 /'));
  expect(await box.isChecked()).toBe(false);
  expect(faults).toEqual([]);
});

test('the home page shows what was done', async () => {
  const { open } = await site.reader();
  const month = await open('roadmap/month-1/');
  await month.locator('input[data-task]').first().check();
  await month.waitForFunction(() => document.querySelector('.meters [data-count]')?.textContent.startsWith('1 /'));
  const home = await open('');
  await home.waitForFunction(() => document.querySelector('.progress [data-count]')?.textContent.startsWith('1 /'));
});

test('with storage blocked the page reads, ticks count in this tab, and one sentence says so', async () => {
  const { context, open } = await site.reader();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
  });
  const page = await open('roadmap/month-1/');
  await page.locator('input[data-task]').first().check();
  await page.waitForFunction(() => document.querySelector('.meters [data-count]')?.textContent.startsWith('1 /'));
  expect((await page.locator('main footer').textContent())?.length).toBeGreaterThan(0);
  await page.locator('storage-notice').getByText(/저장/).first().waitFor();
});
