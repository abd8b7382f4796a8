import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';
import type { QuizItem } from '../model/site.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

type Choice = Extract<QuizItem, { options: unknown }>;
const choices = content().items.filter((item): item is Choice => item.kind === 'single').slice(0, 3);
const ids = choices.map(({ id }) => id);
const shown = (page: Page): Locator => page.locator('mg-quiz:visible');

/** Chooses the right option of the item that is shown, or a wrong one. */
const choose = async (page: Page, right: boolean): Promise<void> => {
  const id = await shown(page).getAttribute('data-item');
  const option = choices.find((item) => item.id === id)?.options.find((one) => one.right === right);
  await shown(page).locator(`input[value="${option?.id ?? ''}"]`).check();
};
const step = async (page: Page): Promise<void> => page.locator('[data-step="1"]').click();
const result = async (page: Page): Promise<string> => {
  await page.locator('[data-result] .total').waitFor({ state: 'visible' });
  return (await page.locator('.total').textContent()) ?? '';
};

test('a session is chosen, answered item by item, scored by topic, and its address repeats it for somebody else', async () => {
  const { open, faults } = await site.reader();
  const page = await open('quiz/');
  await page.locator('input[name=topic][value=kafka]').check();
  await page.locator('select[name=count]').selectOption('5');
  await page.locator('.go').click();
  await shown(page).waitFor();
  const address = page.url();
  expect(new URL(address).searchParams.get('items')?.split(',')).toHaveLength(5);
  expect(await page.locator('[data-sheet] button').count()).toBe(5);
  await page.locator('[data-finish]').click();
  await page.locator('[data-finish]').click();
  expect(await result(page)).toBe('5문제 가운데 0문제를 맞혔다.');

  const other = await site.reader();
  const again = await other.open(`en/quiz/${new URL(address).search}`);
  await shown(again).waitFor();
  const asked = await again.locator('mg-quiz').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['item']));
  expect(asked).toEqual(new URL(address).searchParams.get('items')?.split(','));
  expect([...faults, ...other.faults]).toEqual([]);
});

test('one by one: each is explained at once, a reload goes on where it was, the end comes by itself', async () => {
  const { open, faults } = await site.reader();
  const page = await open(`quiz/?items=${ids.join(',')}`);
  await shown(page).waitFor();
  await choose(page, true);
  await shown(page).locator('button[type=submit]').click();
  await page.locator('[data-go="0"][data-state=right]').waitFor();
  await page.reload();
  await page.locator('[data-go="0"][data-state=right]').waitFor();
  expect(await page.locator('.notice').textContent()).toMatch(/풀다 만/);
  await step(page);
  await choose(page, false);
  await shown(page).locator('button[type=submit]').click();
  await step(page);
  await choose(page, true);
  await shown(page).locator('button[type=submit]').click();
  expect(await result(page)).toBe('3문제 가운데 2문제를 맞혔다.');
  await page.locator('[data-missed]').click();
  await page.waitForFunction((id) => new URL(location.href).searchParams.get('items') === id, ids[1]);
  expect(faults).toEqual([]);
});

test.each(['instant', 'exam'])('a reload after the end shows the result again (%s)', async (mode) => {
  const { open, faults } = await site.reader();
  const page = await open(`quiz/?items=${ids.join(',')}&mode=${mode}`);
  await shown(page).waitFor();
  for (const right of [true, false, true]) {
    await choose(page, right);
    if (mode === 'instant') await shown(page).locator('button[type=submit]').click();
    if (await page.locator('[data-step="1"]').isEnabled()) await step(page);
  }
  if (mode === 'exam') await page.locator('[data-finish]').click();
  expect(await result(page)).toBe('3문제 가운데 2문제를 맞혔다.');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await result(page)).toBe('3문제 가운데 2문제를 맞혔다.');
  expect(await page.locator('[data-sheet] [data-state=wrong]').count()).toBe(1);
  await page.locator('[data-result] [data-again]').click();
  await page.locator('[data-result]').waitFor({ state: 'hidden' });
  expect(faults).toEqual([]);
});

test('an exam: nothing is told before the end, the Enter key grades nothing, a reload keeps the choices and the clock', async () => {
  const { context, open, faults } = await site.reader();
  await context.clock.install({ time: new Date('2026-11-21T12:00:00Z') });
  const page = await open(`quiz/?items=${ids.join(',')}&mode=exam&minutes=10`);
  await shown(page).waitFor();
  await choose(page, true);
  await shown(page).locator('input:checked').press('Enter');
  expect(await page.locator('mg-quiz [data-state]').count()).toBe(0);
  expect(await shown(page).locator('.why').isVisible()).toBe(false);
  await context.clock.runFor(60_000);
  await page.reload();
  await shown(page).waitFor();
  expect(await shown(page).locator('input:checked').count()).toBe(1);
  expect(await page.locator('.clock').textContent()).toMatch(/^(?:9:00|8:5\d)$/);
  await page.locator('[data-finish]').click();
  expect(await page.locator('.notice').textContent()).toMatch(/2개/);
  await page.locator('[data-finish]').click();
  expect(await result(page)).toBe('3문제 가운데 1문제를 맞혔다.');
  expect(await page.locator('[data-go][data-state=wrong]').count()).toBe(2);
  await page.locator('[data-go="1"]').click();
  await shown(page).locator('summary').waitFor({ state: 'visible' });
  expect(faults).toEqual([]);
});

test('when the time is up, the exam is over', async () => {
  const { context, open } = await site.reader();
  await context.clock.install({ time: new Date('2026-11-21T12:00:00Z') });
  const page = await open(`quiz/?items=${ids.join(',')}&mode=exam&minutes=1`);
  await shown(page).waitFor();
  await choose(page, true);
  await context.clock.runFor(61_000);
  expect(await result(page)).toBe('3문제 가운데 1문제를 맞혔다.');
});

test('items that are no more are told and left out; only unknown ones leave the form', async () => {
  const { open, faults } = await site.reader();
  const page = await open(`quiz/?items=gone-for-good,${ids[0] ?? ''}`);
  await shown(page).waitFor();
  expect(await page.locator('.notice').textContent()).toMatch(/1개는 이제 없어/);
  const none = await (await site.reader()).open('quiz/?items=gone-for-good');
  await none.locator('form[data-setup]').waitFor({ state: 'visible' });
  expect(faults).toEqual([]);
});

test('what was missed can be asked alone, and with nothing missed there is nothing to start', async () => {
  const { open } = await site.reader();
  const page = await open('quiz/');
  await page.locator('select[name=only]').selectOption('missed');
  await page.locator('.go:disabled').waitFor();
  expect(await page.locator('.notice').textContent()).not.toBe('');
});
