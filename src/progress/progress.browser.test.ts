import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

const tick = async (page: Page): Promise<void> => {
  await page.locator('input[data-task]').first().check();
  await page.waitForFunction(() => document.querySelector('.meters [data-count]')?.textContent.startsWith('1 /'));
};
const ticked = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[data-task]')?.checked === true);
};
const give = async (page: Page, text: string): Promise<string> => {
  await page.locator('progress-data input[type=file]').setInputFiles({ name: 'mulgil.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const status = page.locator('progress-data [role=status]');
  await page.waitForFunction(() => document.querySelector('progress-data [role=status]')?.textContent !== '');
  return (await status.textContent()) ?? '';
};

test('what one reader exports, another imports, twice over without doubling', async () => {
  const one = await site.reader();
  await tick(await one.open('roadmap/month-1/'));
  const page = await one.open('progress/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '내보내기' }).first().click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const file = Buffer.concat(chunks).toString();

  const two = await site.reader();
  const data = await two.open('en/progress/');
  await give(data, file);
  await give(data, file);
  const month = await two.open('en/roadmap/month-1/');
  await ticked(month);
  expect(await month.locator('.meters [data-count]').first().textContent()).toMatch(/^1 /);
  expect([...one.faults, ...two.faults]).toEqual([]);
});

test.each([
  ['a file that was cut short', '{"format":"mulgil-progress","version":1,"events":[{"v":1,"id":"a"', /JSON/],
  ['a file of something else', '{"hello":1}', /./],
  ['a hostile file', '{"format":"mulgil-progress","version":1,"exportedAt":1,"events":[{"__proto__":{"x":1},"v":1,"id":"<script>alert(1)</script>","at":1,"type":"task.ticked","task":5}]}', /./],
])('%s is refused in a sentence, and nothing is lost', async (_name, text, sentence) => {
  const { open, faults } = await site.reader();
  await tick(await open('roadmap/month-1/'));
  const page = await open('progress/');
  expect(await give(page, text)).toMatch(sentence);
  const month = await open('roadmap/month-1/');
  await ticked(month);
  expect(faults).toEqual([]);
});

test('ids that are no more, and types of a later release, stay in the log and harm nothing', async () => {
  const { open, faults } = await site.reader();
  const page = await open('progress/');
  await give(page, JSON.stringify({
    format: 'mulgil-progress', version: 1, exportedAt: 1,
    events: [
      { v: 1, id: 'a', at: 1, type: 'task.ticked', task: 'gone-for-good' },
      { v: 1, id: 'b', at: 2, type: 'quiz.answered', item: 'gone-too', right: true, answer: { x: 'on' } },
      { v: 1, id: 'c', at: 3, type: 'of.a.later.release', thing: 1 },
    ],
  }));
  const month = await open('roadmap/month-1/');
  await month.waitForFunction(() => document.querySelector<HTMLInputElement>('input[data-task]')?.disabled === false);
  expect(await month.locator('.meters [data-count]').first().textContent()).toMatch(/^0 /);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '내보내기' }).first().click()]);
  let file = '';
  for await (const chunk of await download.createReadStream()) file += String(chunk);
  expect(file).toContain('of.a.later.release');
  expect(faults).toEqual([]);
});

test('erased, and brought back', async () => {
  const { open } = await site.reader();
  await tick(await open('roadmap/month-1/'));
  const page = await open('progress/');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: '지우기' }).click();
  await page.getByRole('button', { name: /되돌리기|취소/ }).click();
  await ticked(await open('roadmap/month-1/'));
});
