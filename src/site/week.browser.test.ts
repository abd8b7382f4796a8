import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';
import type { QuizItem } from '../model/site.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

type Choice = Extract<QuizItem, { options: unknown }>;
const choices = content().items.filter((item): item is Choice => item.kind === 'single' && item.topic === 'kafka').slice(0, 3);
const dueOn = (page: Page): Promise<string> => page.locator('[data-due]').textContent().then((text) => text ?? '');

const setClock = (context: BrowserContext, day: number, hour = 9): Promise<void> => context.clock.setFixedTime(new Date(`2026-11-${day}T${String(hour).padStart(2, '0')}:00:00+09:00`));

/** Chooses an option of an item and has it graded. */
const answer = async (page: Page, item: Choice, right: boolean): Promise<void> => {
  const quiz = page.locator(`mg-quiz[data-item="${item.id}"]`);
  await quiz.locator(`input[value="${item.options.find((option) => option.right === right)?.id ?? ''}"]`).check();
  await quiz.locator('button[type=submit]').click();
};
const exported = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('progress-data export-progress button').click()]);
  let file = '';
  for await (const chunk of await download.createReadStream()) file += String(chunk);
  return file;
};
const imported = async (page: Page, text: string): Promise<void> => {
  await page.locator('progress-data input[type=file]').setInputFiles({ name: 'week.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('progress-data [role=status]').getByText(/가져오기를 마쳤습니다|Import finished/).waitFor();
};

test('a week: date, placement, quiz, a miss, its review the next day, ticks, the other language, a second tab, export, erase, and all of it in another browser', async () => {
  const { context, open, faults } = await site.reader({ timezoneId: 'Asia/Seoul' });

  // Monday: the date, the placement.
  await setClock(context, 16);
  const today = await open('today/');
  await today.locator('[data-interview]').fill('2026-12-05');
  await today.getByText('19일 남았다.').waitFor();
  const placing = await open('placement/');
  await placing.getByRole('button', { name: '시작' }).click();
  for (let nth = 0; nth < 3; nth++) {
    const before = await placing.locator('mg-placement mg-quiz').getAttribute('data-item');
    await placing.getByRole('button', { name: '모르겠다' }).click();
    await placing.waitForFunction((id) => document.querySelector<HTMLElement>('mg-placement mg-quiz')?.dataset['item'] !== id, before);
  }
  await placing.getByRole('button', { name: '그만하고' }).click();
  await placing.locator('[data-result]').waitFor({ state: 'visible' });

  // A quiz: two right, one missed. The second tab hears of it.
  const quiz = await open(`quiz/?items=${choices.map(({ id }) => id).join(',')}`);
  await quiz.locator('mg-quiz:visible').waitFor();
  for (const [place, item] of choices.entries()) {
    await answer(quiz, item, place > 0);
    if (place < choices.length - 1) await quiz.locator('[data-step="1"]').click();
  }
  await quiz.getByText('3문제 가운데 2문제를 맞혔다.').waitFor();
  expect(await dueOn(today)).toMatch(/오늘 복습할 것이 없다/);

  // Tuesday: what was missed is due; it is answered right in the chapter's own session.
  await setClock(context, 17);
  await today.reload({ waitUntil: 'networkidle' });
  await today.getByText(/복습할 차례/).waitFor();
  const session = new URL((await today.locator('[data-session]').getAttribute('href')) ?? '', today.url());
  const due = session.searchParams.get('items')?.split(',') ?? [];
  expect(due).toContain(choices[0]?.id);
  const review = await open(`${session.pathname.slice(1)}?items=${choices[0]?.id ?? ''}&mode=instant`);
  await review.locator('mg-quiz:visible').waitFor();
  await answer(review, choices[0] as Choice, true);
  await today.waitForFunction((n) => !document.querySelector('[data-session]')?.getAttribute('href')?.includes(n), choices[0]?.id ?? '');

  // Wednesday: ticks, a question graded, in English.
  await setClock(context, 18);
  const month = await open('en/roadmap/month-1/');
  await month.locator('input[data-task]').first().check();
  await month.locator('input[data-task]').nth(1).check();
  const question = await open('en/questions/kafka/kafka-isr-shrink-at-3am/');
  await question.locator('mg-self-grade summary').click();
  await question.locator('mg-self-grade [data-grade=hard]').click();
  await question.waitForFunction(() => document.querySelector('mg-self-grade .said')?.textContent !== '');

  // Sunday: everything is told, exported, erased, and undone.
  await setClock(context, 22);
  const english = await open('en/today/');
  await english.getByText('13 days left.').waitFor();
  const data = await open('progress/');
  const file = await exported(data);
  const count = (JSON.parse(file) as { events: unknown[] }).events.length;
  await data.getByRole('button', { name: '지우기' }).click();
  await data.getByText('기록을 지웠습니다').waitFor();
  await english.getByText('Set a date and the reviews are planned toward it.').waitFor();
  await data.getByRole('button', { name: '되돌리기' }).click();
  await english.getByText('13 days left.').waitFor();

  // Another browser: all of it is there.
  const other = await site.reader({ timezoneId: 'Asia/Seoul' });
  await setClock(other.context, 22);
  const there = await other.open('en/progress/');
  await imported(there, file);
  expect(await there.locator('[data-part=stored]').textContent()).toContain(String(count));
  const theirToday = await other.open('today/');
  await theirToday.getByText('13일 남았다.').waitFor();
  await theirToday.getByText(/복습할 차례/).waitFor();
  const theirMonth = await other.open('roadmap/month-1/');
  await theirMonth.waitForFunction(() => document.querySelectorAll('input[data-task]:checked').length === 2);
  const notebook = await other.open('notebook/');
  await notebook.locator(`[data-row="${choices[0]?.id ?? ''}"]`).getByText(/2026\. 11\. 17\.부터 맞음/).waitFor();
  const theirQuestion = await other.open('questions/kafka/kafka-isr-shrink-at-3am/');
  await theirQuestion.getByText(/2026-11-18/).first().waitFor({ state: 'attached' });
  expect([...faults, ...other.faults]).toEqual([]);
}, 180_000);

test('the same with storage blocked: each page works and says that it forgets, and a file carries the record over', async () => {
  const { context, open, faults } = await site.reader({ timezoneId: 'Asia/Seoul' });
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('denied', 'SecurityError'); } }));
  await setClock(context, 16);
  const forgets = (page: Page): Promise<void> => page.locator('storage-notice [data-case=blocked]').waitFor({ state: 'visible' });

  const today = await open('today/');
  await today.locator('[data-interview]').fill('2026-12-05');
  await today.getByText('19일 남았다.').waitFor();
  await forgets(today);

  const quiz = await open(`quiz/?items=${choices.map(({ id }) => id).join(',')}`);
  await quiz.locator('mg-quiz:visible').waitFor();
  for (const [place, item] of choices.entries()) {
    await answer(quiz, item, place > 0);
    if (place < choices.length - 1) await quiz.locator('[data-step="1"]').click();
  }
  await quiz.getByText('3문제 가운데 2문제를 맞혔다.').waitFor();
  await forgets(quiz);

  const month = await open('en/roadmap/month-1/');
  await month.locator('input[data-task]').first().check();
  await month.waitForFunction(() => document.querySelector('.meters [data-count]')?.textContent.startsWith('1 '));
  await forgets(month);

  const placing = await open('placement/');
  await placing.getByRole('button', { name: '시작' }).click();
  await placing.locator('mg-placement mg-quiz').waitFor();
  await placing.getByRole('button', { name: '그만하고' }).click();
  await placing.locator('[data-result]').waitFor({ state: 'visible' });

  const [download] = await Promise.all([month.waitForEvent('download'), month.locator('storage-notice export-progress button').click()]);
  let file = '';
  for await (const chunk of await download.createReadStream()) file += String(chunk);
  const data = await open('progress/');
  await imported(data, file);
  await forgets(data);
  expect((JSON.parse(await exported(data)) as { events: { type: string }[] }).events.map(({ type }) => type)).toContain('task.ticked');
  expect(faults).toEqual([]);
});
