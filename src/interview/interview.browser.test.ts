import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';
import { pagesOf } from '../model/site.ts';
import { spoken } from './material.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

type Lang = 'ko' | 'en';
const lastAsk = async (page: Page): Promise<string> => (await page.locator('[data-log] .ask').last().textContent()) ?? '';

/** Most of the points of what is asked, where it is a question of the bank; else something about a project. */
const answerTo = (ask: string, lang: Lang): string => {
  const question = pagesOf(content(), 'question').find((one) => spoken(one[lang].question) === ask);
  if (question) {
    const points = question[lang].points.slice(0, 4).map(({ text }) => spoken(text));
    return lang === 'ko' ? `저라면 이렇게 봅니다. ${points.join(' 그래서 ')} 그 까닭은 앞의 것과 이어져 있습니다.` : `Here is how I see it. ${points.join(' And so: ')} The reason is tied to the first of these.`;
  }
  return lang === 'ko'
    ? '초당 4,000건을 계좌번호 키로 나누어 보냈고, 컨슈머가 밀렸을 때는 max.poll.records를 500에서 100으로 줄여 풀었습니다.'
    : 'We sent 4,000 records a second keyed by account number, and when the consumers fell behind we cut max.poll.records from 500 to 100.';
};

/** Types into the field that has the focus, and sends by the keyboard. */
const say = async (page: Page, text: string): Promise<void> => {
  const before = await page.locator('[data-log] li').count();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction((count) => document.querySelectorAll('[data-log] li').length > count || document.querySelector('[data-result]:not([hidden])') !== null, before);
};

const graded = (page: Page): Promise<{ question: string; grade: string; missed: string[] }[]> => page.evaluate(() => new Promise((resolve, reject) => {
  const open = indexedDB.open('mulgil');
  open.onerror = () => reject(new Error('no database'));
  open.onsuccess = () => {
    const all = open.result.transaction('events').objectStore('events').getAll() as IDBRequest<{ events: { type: string; question: string; grade: string; missed: string[] }[] }[]>;
    all.onsuccess = () => resolve(all.result.flatMap(({ events }) => events).filter(({ type }) => type === 'question.graded'));
  };
}));

describe.each(['ko', 'en'] as const)('a whole interview by keyboard (%s)', (lang) => {
  const words = lang === 'ko'
    ? { unknown: '모르겠습니다', pasted: '잠깐', queue: '듣지 못한 점을 복습에 넣기', resumed: '멈춘 자리' }
    : { unknown: "I don't know", pasted: 'wait', queue: 'Put what was missed into the reviews', resumed: 'goes on where it stopped' };

  test('projects first, a reload in the middle, the report, what was missed in the reviews', async () => {
    const { context, open, faults } = await site.reader();
    const page = await open(lang === 'en' ? 'en/interview/' : 'interview/');
    await page.locator('[data-resume] summary').press('Enter');
    for (const [name, value] of [['name', 'Ledger'], ['techniques', 'Kafka'], ['line', '']] as const) await page.locator(`[name=${name}]`).fill(value);
    await page.locator('[name=topic][value=kafka]').press('Space');
    await page.locator('[name=turns]').selectOption('5');
    await page.locator('[data-setup] [type=submit]').press('Enter');
    await page.locator('[data-log] .ask').first().waitFor();
    expect(await lastAsk(page)).toContain('Ledger');
    // What the interviewer is after is for afterwards.
    const intents = pagesOf(content(), 'question').map((one) => one[lang].intent);
    let turns = 0;
    let gaveUp = false;
    while (await page.locator('[data-result]').isHidden()) {
      const ask = await lastAsk(page);
      const known = pagesOf(content(), 'question').some((one) => spoken(one[lang].question) === ask);
      const shown = await page.locator('[data-run]').textContent();
      expect(intents.filter((intent) => shown?.includes(intent))).toEqual([]);
      if (known && !gaveUp) {
        gaveUp = true;
        await say(page, words.unknown);
        await page.reload({ waitUntil: 'networkidle' });
        await page.getByText(words.resumed).waitFor();
        expect(await page.locator('[data-log] li').count()).toBeGreaterThan(2);
        continue;
      }
      await say(page, answerTo(ask, lang));
      turns += 1;
      expect(turns).toBeLessThan(30);
    }
    expect(gaveUp).toBe(true);
    expect(await page.locator('[data-report] h4').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('interview-report');
    // The reader has the last word.
    const missed = page.locator('[data-report] input:not([disabled]):not(:checked)');
    const before = await missed.count();
    if (before > 0) {
      await missed.first().press('Space');
      await expect.poll(() => missed.count()).toBe(before - 1);
    }
    await page.getByRole('button', { name: words.queue }).press('Enter');
    await page.locator('[data-queued]').waitFor();
    // One that the end cut off before any answer is no review.
    const answered = page.locator('[data-report] section section').filter({ hasNotText: lang === 'ko' ? '답하지 않음' : 'not answered' });
    const met = await answered.count();
    expect(met).toBeGreaterThan(0);
    await expect.poll(async () => (await graded(page)).length).toBe(met);
    const grades = await graded(page);
    expect(grades.flatMap((one) => one.missed).length).toBe(await answered.locator('input:not(:checked)').count());
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('[data-queue]').isDisabled()).toBe(true);
    expect(await graded(page)).toHaveLength(grades.length);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('paused, the clock stands still and nothing is answered; with storage blocked it goes on and says so', async () => {
  const { context, open } = await site.reader();
  await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }));
  const page = await open('interview/');
  await page.locator('[name=topic][value=cache]').check();
  await page.getByRole('button', { name: '면접 시작' }).click();
  await page.locator('[data-log] .ask').first().waitFor();
  await page.getByText('이 브라우저에 저장하지 못했다').waitFor();
  await page.getByRole('button', { name: '잠깐 멈춤' }).click();
  const left = await page.locator('[data-left]').textContent();
  await page.waitForTimeout(2500);
  expect(await page.locator('[data-left]').textContent()).toBe(left);
  expect(await page.locator('textarea').isDisabled()).toBe(true);
  await page.getByRole('button', { name: '이어서' }).click();
  await expect.poll(() => page.locator('[data-left]').textContent(), { timeout: 5000 }).not.toBe(left);
  await page.getByRole('button', { name: '면접 끝내기' }).click();
  await page.locator('#interview-report').waitFor();
  await context.close();
});

test.each([
  ['downloadable', false], ['available', true],
])('dictation where the language pack is %s: offered %s, started by a click alone, on the device', async (state, offered) => {
  const { context, open } = await site.reader();
  await context.addInitScript((answer) => {
    const started: boolean[] = [];
    class SpeechRecognition {
      static available = (): Promise<string> => Promise.resolve(answer);
      start(): void { started.push((this as { processLocally?: boolean }).processLocally === true); }
    }
    Object.defineProperty(SpeechRecognition.prototype, 'processLocally', { writable: true, value: false });
    Object.assign(window, { SpeechRecognition, started });
  }, state);
  const page = await open('interview/');
  await page.locator('[name=topic][value=cache]').check();
  await page.getByRole('button', { name: '면접 시작' }).click();
  await page.locator('[data-log] .ask').first().waitFor();
  const started = (): Promise<boolean[]> => page.evaluate(() => (window as unknown as { started: boolean[] }).started);
  expect(await page.locator('[data-dictate]').isVisible()).toBe(offered);
  expect(await started()).toEqual([]);
  if (offered) {
    await page.locator('[data-dictate]').click();
    expect(await started()).toEqual([true]);
  }
  await context.close();
});
