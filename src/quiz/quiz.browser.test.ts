import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';
import type { QuizItem } from '../model/site.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

const pageWith = (id: string): string => {
  const page = content().pages.find(({ documents }) => documents.ko.components.some((component) => component.id === id));
  if (!page) throw new Error(`${id} is set on no page`);
  return `${page.path.slice(1)}/`;
};

/** Answers an item by its key, or, with `wrong`, beside it. */
const answer = async (quiz: Locator, item: QuizItem, wrong = false): Promise<void> => {
  switch (item.kind) {
    case 'order':
      for (const [i, step] of item.steps.entries()) await quiz.locator(`select[name="${step.id}"]`).selectOption(String(wrong ? item.steps.length - i : i + 1));
      break;
    case 'match':
      for (const [i, pair] of item.pairs.entries()) await quiz.locator(`select[name="${pair.id}"]`).selectOption((wrong ? item.pairs.at(i - 1) : pair)?.id ?? '');
      break;
    case 'number': await quiz.locator('input').fill(String(wrong ? item.traps[0]?.value : item.answer)); break;
    case 'cloze':
      for (const blank of item.blanks) await quiz.locator(`input[name="${blank.id}"]`).fill(wrong ? 'nothing' : (blank.accepts[0] ?? ''));
      break;
    default:
      for (const option of item.options.filter(({ right }) => right !== wrong).slice(0, item.kind === 'multiple' && !wrong ? undefined : 1)) await quiz.locator(`input[value="${option.id}"]`).check();
  }
};

const quizOf = (page: Page, id: string): Locator => page.locator(`#quiz-${id}`);
const kinds = [...Map.groupBy(content().items, ({ kind }) => kind)].flatMap(([kind, [item]]) => (item ? [{ kind, item }] : []));

test('all seven kinds are set on pages', () => {
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(['cloze', 'match', 'multiple', 'number', 'order', 'predict', 'single']);
});

describe.each(kinds)('$kind', ({ item }) => {
  test('a wrong answer is told and explained, a right one too, and the last one is kept', async () => {
    const { open, faults } = await site.reader();
    const page = await open(pageWith(item.id));
    const quiz = quizOf(page, item.id);
    await answer(quiz, item, true);
    await quiz.getByRole('button', { name: '채점' }).click();
    expect(await quiz.getByRole('status').textContent()).toMatch(/^아니다/);
    expect(await quiz.locator('details').getAttribute('open')).not.toBeNull();
    expect(await quiz.locator('[data-state="wrong"]').count()).toBeGreaterThan(0);
    await quiz.getByRole('button', { name: '다시 풀기' }).click();
    await answer(quiz, item);
    await quiz.getByRole('button', { name: '채점' }).click();
    expect(await quiz.getByRole('status').textContent()).toBe('맞았다.');
    expect(await quiz.locator('[data-state="wrong"]').count()).toBe(0);

    await page.reload({ waitUntil: 'networkidle' });
    await quiz.getByText('지난번 답').waitFor();
    expect(await quiz.getByRole('status').textContent()).toContain('맞았다');
    const english = await open(`en/${pageWith(item.id)}`);
    await quizOf(english, item.id).getByText('Your last answer').waitFor();
    expect(await quizOf(english, item.id).getByRole('status').textContent()).toContain('Right');
    expect(faults).toEqual([]);
  });
});

test('a slow log does not bring the old answer back under the one just begun', async () => {
  const { open } = await site.reader();
  const item = content().items.find(({ kind }) => kind === 'single');
  if (item?.kind !== 'single') throw new Error('no single item');
  const page = await open(pageWith(item.id));
  const quiz = quizOf(page, item.id);
  await answer(quiz, item, true);
  // Graded and begun again in one task: the log cannot have been written between.
  await quiz.evaluate((element) => {
    element.querySelector('form')?.requestSubmit();
    element.querySelector<HTMLButtonElement>('[data-again]')?.click();
  });
  const other = await open(`en/${pageWith(item.id)}`);
  await quizOf(other, item.id).getByText('Your last answer').waitFor();
  await page.waitForTimeout(300);
  expect(await quiz.locator('input:checked').count()).toBe(0);
  expect(await quiz.locator('.verdict').textContent()).toBe('');
});

test('several items on one page do not disturb each other', async () => {
  const { open } = await site.reader();
  const [first] = kinds;
  if (!first) throw new Error('no items');
  const page = await open(pageWith(first.item.id));
  const verdicts = page.locator('mg-quiz .verdict');
  expect(await verdicts.count()).toBeGreaterThan(3);
  await answer(quizOf(page, first.item.id), first.item);
  await quizOf(page, first.item.id).getByRole('button', { name: '채점' }).click();
  expect((await verdicts.allTextContents()).filter((text) => text !== '')).toEqual(['맞았다.']);
});

test('an unanswered item says so and grades nothing', async () => {
  const { open } = await site.reader();
  const page = await open(pageWith(kinds[0]?.item.id ?? ''));
  const quiz = page.locator('mg-quiz').first();
  await quiz.getByRole('button', { name: '채점' }).click();
  expect(await quiz.getByRole('status').textContent()).toContain('모두 답한 뒤');
  expect(await quiz.locator('[data-state]').count()).toBe(0);
});

test('by keyboard alone', async () => {
  const { open } = await site.reader();
  const item = content().items.find(({ kind }) => kind === 'single');
  if (item?.kind !== 'single') throw new Error('no single item');
  const page = await open(pageWith(item.id));
  const quiz = quizOf(page, item.id);
  await quiz.locator('input').first().focus();
  const values = await quiz.locator('input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await page.keyboard.press('Space');
  for (let i = 0; i < values.indexOf(item.options.find(({ right }) => right)?.id ?? ''); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await quiz.getByText('맞았다.').waitFor();
});

test('an answer in one tab shows in another', async () => {
  const { open } = await site.reader();
  const item = content().items.find(({ kind }) => kind === 'single');
  if (!item) throw new Error('no single item');
  const [one, two] = [await open(pageWith(item.id)), await open(`en/${pageWith(item.id)}`)];
  await answer(quizOf(one, item.id), item);
  await quizOf(one, item.id).getByRole('button', { name: '채점' }).click();
  await quizOf(two, item.id).getByText('Your last answer').waitFor();
});

test('without script the question and its answers can be read', async () => {
  const { context, open } = await site.reader({ javaScriptEnabled: false });
  const item = content().items[0];
  if (!item) throw new Error('no items');
  const page = await open(pageWith(item.id));
  const quiz = quizOf(page, item.id);
  await quiz.locator('summary').click();
  expect(await quiz.locator('.reasons').isVisible()).toBe(true);
  await context.close();
});

test('eight tabs at once, 500 answers each: all are kept, each once', async () => {
  const { open, faults } = await site.reader();
  const item = content().items.find(({ kind }) => kind === 'single');
  if (item?.kind !== 'single') throw new Error('no single item');
  const tabs = await Promise.all(Array.from({ length: 8 }, () => open(pageWith(item.id))));
  await Promise.all(tabs.map((tab) => tab.evaluate(async (id) => {
    const quiz = document.querySelector(`#quiz-${id}`);
    const options = [...(quiz?.querySelectorAll('input') ?? [])];
    for (let i = 0; i < 500; i++) {
      const option = options[i % options.length];
      if (option) option.checked = true;
      quiz?.querySelector('form')?.requestSubmit();
      if (i % 50 === 0) await new Promise((done) => setTimeout(done, 0));
    }
  }, item.id)));
  const page = await open('progress/');
  await page.waitForFunction(() => /4,?000/.test(document.querySelector('[data-part=stored]')?.textContent ?? ''), undefined, { timeout: 90_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '내보내기' }).first().click()]);
  let file = '';
  for await (const chunk of await download.createReadStream()) file += String(chunk);
  const { events } = JSON.parse(file) as { events: { id: string; type: string }[] };
  expect(events).toHaveLength(4000);
  expect(new Set(events.map(({ id }) => id)).size).toBe(4000);
  expect(faults).toEqual([]);
}, 180_000);
