import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { content } from '../../src/model/content.ts';
import type { StoredEvent } from '../../src/progress/event.ts';
import { writeExport } from '../../src/progress/export-file.ts';
import { foldEvents } from '../../src/progress/fold.ts';
import { answers } from '../../src/progress/folds/answers.ts';
import { summary } from '../../src/progress/folds/summary.ts';
import { ticks } from '../../src/progress/folds/ticks.ts';
import { writeTransfer } from '../../src/progress/transfer.ts';
import { randomFrom } from '../../src/quiz/shuffle.ts';
import { cards } from '../../src/review/cards.ts';
import { launchBrowser } from '../browser.ts';
import { serve } from '../serve.ts';

const day = 86_400_000;
const perPage = 10;

/** A log of answers, grades and ticks over a year, as a reader makes them: pages of some ten events. */
export const readersLog = (count: number, random: () => number): StoredEvent[] => {
  const items = content().items.flatMap((item) => ('options' in item ? [{ id: item.id, options: item.options }] : []));
  const questions = content().pages.flatMap((page) => (page.kind === 'question' ? [{ id: page.id, points: page.ko.points }] : []));
  const one = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let at = Date.now() - 364 * day;
  let page = '';
  return Array.from({ length: count }, (_, i): StoredEvent => {
    if (i % perPage === 0) {
      page = Array.from({ length: 14 }, () => Math.floor(random() * 36).toString(36)).join('');
      // The pages spread over the year, the answers of a page half a minute apart.
      at = Math.max(at + 1000, Date.now() - 364 * day + (i / count) * 363 * day);
    }
    at += 5000 + random() * 50_000;
    const envelope = { v: 1, id: `${page}-${i % perPage}`, at: Math.min(Math.floor(at), Date.now() - 1000), zone: 540 };
    const kind = random();
    if (kind < 0.75) {
      const { id, options } = one(items);
      return { ...envelope, type: 'quiz.answered', item: id, right: random() < 0.7, answer: { [one(options).id]: 'on' } };
    }
    const { id, points } = one(questions);
    return kind < 0.95
      ? { ...envelope, type: 'question.graded', question: id, grade: one(['again', 'hard', 'good', 'easy']), missed: random() < 0.5 ? [] : [one(points).id] }
      : { ...envelope, type: one(['task.ticked', 'task.unticked']), task: `task-${Math.floor(random() * 138)}` };
  });
};

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Takes a file in on the records page, from the disk as a reader does; ms, and the longest time (ms) for which the page did not draw. */
const importIn = async (page: Page, path: string): Promise<{ took: number; stuck: number }> => {
  await page.evaluate(() => {
    let last = performance.now();
    const store = document.documentElement.dataset;
    const beat = (now: number): void => {
      store['stuck'] = String(Math.max(Number(store['stuck'] ?? 0), now - last));
      last = now;
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
  });
  const started = performance.now();
  await page.locator('progress-data input[type=file]').setInputFiles(path);
  await page.locator('progress-data [role=status]').getByText(/가져오기를 마쳤습니다/).waitFor({ timeout: 120_000 });
  return { took: performance.now() - started, stuck: Number(await page.locator('html').getAttribute('data-stuck')) };
};

/** Notes in each page when Today says what is due: told from outside, it would be later by the way there and back. */
const noteDue = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const seen = new MutationObserver(() => {
    if (!/\d|없다/.test(document.querySelector('[data-due]')?.textContent ?? '')) return;
    seen.disconnect();
    document.documentElement.dataset['dueAt'] = String(performance.now());
  });
  seen.observe(document, { subtree: true, childList: true });
});

/** Milliseconds from the navigation until Today says what is due. */
const todayIn = async (page: Page, url: string): Promise<number> => {
  await page.goto(`${url}today/`, { waitUntil: 'networkidle' });
  return Number(await page.locator('html[data-due-at]').getAttribute('data-due-at'));
};

/** Prints the measures of the progress log; `dir` holds a built site. */
export const benchLog = async (dir: string): Promise<void> => {
  const events = readersLog(100_000, randomFrom(7));
  const file = writeExport(events, Date.now());
  const path = join(dir, '../log.json');
  writeFileSync(path, file);
  console.log(`\nProgress log of ${events.length.toLocaleString('en')} events (${(file.length / 1e6).toFixed(1)} MB as a file)`);
  for (const fold of [cards, answers, ticks, summary] as const) {
    const taken: number[] = [];
    for (let i = 0; i < 5; i++) taken.push(await timed(() => foldEvents<unknown>(fold as never, events)));
    console.log(`  fold in memory, ${fold.name.padEnd(8)} five times ${taken.map(ms).join(', ')}`);
  }
  console.log(`  5,000 events as text for another device: ${((await writeTransfer(readersLog(5000, randomFrom(8)))).length / 1000).toFixed(1)} kB`);
  const site = await serve(dir);
  const browser = await launchBrowser();
  const page = await (await browser.newContext()).newPage();
  await noteDue(page);
  await todayIn(page, site.url);
  console.log(`  Today of an empty log, for comparison: ${ms(await todayIn(page, site.url))}`);
  await page.goto(`${site.url}progress/`, { waitUntil: 'networkidle' });
  const { took, stuck } = await importIn(page, path);
  console.log(`  import in the browser ${ms(took)}, the page never still for longer than ${ms(stuck)}`);
  // The page sums up what came; a reader clicks later than that.
  await page.waitForTimeout(5000);
  const exported = await timed(async () => {
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: '내보내기' }).first().click()]);
    if (readFileSync(await download.path()).length < file.length) throw new Error('the export is shorter than what was imported');
  });
  console.log(`  export ${ms(exported)}`);
  console.log(`  Today's first numbers, folding everything ${ms(await todayIn(page, site.url))}`);
  await page.waitForTimeout(5000);
  const again: number[] = [];
  for (let i = 0; i < 5; i++) again.push(await todayIn(page, site.url));
  console.log(`  Today's first numbers from the snapshot, five times ${again.map(ms).join(', ')}`);
  await browser.close();
  await site.close();
};
