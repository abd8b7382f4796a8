import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';
import { topics } from '../model/records/topics.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

const itemShown = async (page: Page): Promise<string> => (await page.locator('mg-placement mg-quiz').getAttribute('data-item')) ?? '';
const levelOf = (id: string): number => content().items.find((item) => item.id === id)?.level ?? 0;
const topicOf = (id: string): string => content().items.find((item) => item.id === id)?.topic ?? '';

/** Answers the item that is shown, and waits for the next one or the result. */
const answer = async (page: Page, right: boolean): Promise<void> => {
  const id = await itemShown(page);
  const item = content().items.find((one) => one.id === id);
  if (right && item?.kind === 'number') await page.locator('mg-placement mg-quiz input').fill(String(item.answer));
  else if (right && item && 'options' in item) for (const option of item.options.filter((one) => one.right)) await page.locator(`mg-placement input[value="${option.id}"]`).check();
  await page.getByRole('button', { name: right ? /^(다음|Next)$/ : /모르겠다|I do not know/ }).click();
  await page.waitForFunction((before) => {
    const quiz = document.querySelector<HTMLElement>('mg-placement mg-quiz');
    return quiz?.dataset['item'] !== before || document.querySelector('[data-result]:not([hidden])') !== null;
  }, id);
};

test('harder or easier as it goes, taken up after a reload, judged by topic, known reading ticked after the reader has confirmed it', async () => {
  const { open, faults } = await site.reader();
  const page = await open('placement/');
  await page.getByRole('button', { name: '시작' }).click();
  await page.locator('mg-placement mg-quiz').waitFor();
  const asked: string[] = [];
  const rightIn = (topic: string): boolean => topic === 'kafka' || topic === 'jvm';
  for (let nth = 0; nth < 24; nth++) {
    const id = await itemShown(page);
    asked.push(id);
    expect(await page.locator('mg-placement mg-quiz .why').isVisible()).toBe(false);
    if (nth === 5) {
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByText('하다 만 진단').waitFor();
      expect(await itemShown(page)).toBe(id);
    }
    await answer(page, rightIn(topicOf(id)));
  }
  await page.locator('[data-result]').waitFor({ state: 'visible' });
  expect(new Set(asked).size).toBe(24);
  const kafka = asked.filter((id) => topicOf(id) === 'kafka').map(levelOf);
  expect(kafka).toEqual([2, 3, 3, 3]);
  expect(await page.locator('tbody tr').filter({ hasText: topics.kafka.ko }).first().textContent()).toMatch(/안다\s*4 \/ 4/);
  expect(await page.locator('tbody tr').filter({ hasText: topics.flink.ko }).textContent()).toMatch(/새로 배운다\s*0 \/ 2/);
  const tasks = page.locator('[data-tasks] input');
  const offered = await tasks.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(offered.length).toBeGreaterThan(1);
  await tasks.first().uncheck();
  await page.getByRole('button', { name: '남긴 것을 체크' }).click();
  await page.getByText(`과제 ${offered.length - 1}개를 체크했다.`).waitFor();
  expect(await page.locator('[data-begin] a').getAttribute('href')).toMatch(/^\/roadmap\/month-\d\/#/);

  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('[data-result]').waitFor({ state: 'visible' });
  const today = await open('today/');
  await today.getByText(/복습할 것이 없다|복습할 차례/).waitFor();
  const notebook = await open('notebook/');
  await notebook.getByText(/^\d+문제$/).waitFor();
  expect(faults).toEqual([]);
});

test('the time is up in the middle: judged from what was answered', async () => {
  const { context, open } = await site.reader();
  await context.clock.install({ time: new Date('2026-11-21T12:00:00Z') });
  const page = await open('en/placement/');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('mg-placement mg-quiz').waitFor();
  await answer(page, true);
  await context.clock.fastForward('15:01');
  await page.getByText('Time is up').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(1);
  await page.getByRole('button', { name: 'Once more' }).click();
  await page.locator('mg-placement mg-quiz').waitFor();
});

test('by keyboard: an empty answer is asked for, Enter goes on', async () => {
  const { open } = await site.reader();
  const page = await open('placement/');
  await page.getByRole('button', { name: '시작' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('mg-placement mg-quiz').waitFor();
  const first = await itemShown(page);
  await page.getByRole('button', { name: '다음' }).press('Enter');
  await page.getByText('모두 답하거나').waitFor();
  expect(await itemShown(page)).toBe(first);
  await page.getByRole('button', { name: '모르겠다' }).press('Enter');
  await page.waitForFunction((before) => document.querySelector<HTMLElement>('mg-placement mg-quiz')?.dataset['item'] !== before, first);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('placement-title');
});
