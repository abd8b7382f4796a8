import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('to another device', () => {
  const write = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: /글로 만들어 복사|Write as text/ }).click();
    await page.waitForFunction(() => document.querySelector('progress-transfer [role=status]')?.textContent !== '');
    return page.locator('progress-transfer textarea').inputValue();
  };
  const take = async (page: Page, text: string): Promise<string> => {
    await page.locator('progress-transfer textarea').fill(text);
    await page.getByRole('button', { name: /합치기|Merge/ }).click();
    await page.waitForFunction(() => document.querySelector('progress-transfer [role=status]')?.textContent !== '');
    return (await page.locator('progress-transfer [role=status]').textContent()) ?? '';
  };

  test('the log goes as text, is merged there, and half a text changes nothing', async () => {
    const one = await site.reader();
    await tick(await one.open('roadmap/month-1/'));
    const text = await write(await one.open('progress/'));
    const two = await site.reader();
    const page = await two.open('en/progress/');
    expect(await take(page, text.slice(0, -10))).toMatch(/cut short/);
    expect(await page.locator('progress-data [data-part=stored]').textContent()).toMatch(/^No records/);
    expect(await take(page, ` ${text.replace(/.{60}/g, '$&\n')} `)).toMatch(/New records: 1/);
    expect(await take(page, text)).toMatch(/already here: 1/);
    await ticked(await two.open('en/roadmap/month-1/'));
    expect([...one.faults, ...two.faults]).toEqual([]);
  });

  test('a shared file is offered where the device shares files, and is imported like an export', async () => {
    const { context, open, faults } = await site.reader();
    await context.addInitScript(() => {
      Object.assign(navigator, {
        canShare: ({ files }: { files: File[] }) => files.length === 1,
        share: async ({ files: [file] }: { files: File[] }) => { document.documentElement.dataset['shared'] = await file?.text(); },
      });
    });
    await tick(await open('roadmap/month-1/'));
    const page = await open('progress/');
    await page.getByRole('button', { name: '파일로 공유' }).click();
    await page.getByText('파일을 공유했습니다').waitFor();
    const text = (await page.locator('html').getAttribute('data-shared')) ?? '';
    const other = await site.reader();
    expect(await give(await other.open('progress/'), text)).toMatch(/새 기록 1개/);
    expect(await give(await other.open('en/progress/'), text.slice(0, 20))).toMatch(/cut short/);
    expect(faults).toEqual([]);
  });
});
