import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

type Described = ReturnType<typeof content>['pages'][number];
/** One page of each kind in both languages; of other pages all, since each has markup of its own. */
const isFirst = (page: Described, i: number, all: readonly Described[]): boolean => all.findIndex(({ kind }) => kind === page.kind) === i;
const at = (lang: '' | 'en/', { path }: Described): string => `${lang}${path === '/' ? '' : `${path.slice(1)}/`}`;
const { pages } = content();
const looked = [
  ...pages.filter((page, i, all) => page.kind === 'page' || isFirst(page, i, all)).map((page) => at('', page)),
  ...pages.filter(isFirst).map((page) => at('en/', page)),
];

/** By how many pixels anything on the page, all of it opened, reaches beyond its right edge. */
const cutOff = (page: Page): Promise<number> => page.evaluate(() => {
  for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  const boxes = [...document.querySelectorAll('main *')].filter((box) => !box.closest('pre > *, table, .diagram-box, .sr-only, svg'));
  return Math.max(document.documentElement.scrollWidth, ...boxes.map((box) => Math.floor(box.getBoundingClientRect().right))) - innerWidth;
});

describe.each(looked)('/%s', (path) => {
  test('axe finds nothing, light or dark; nothing is cut off at 320 px; the policy is kept; nothing is asked elsewhere', async () => {
    const { context, open, faults } = await site.reader({ colorScheme: 'light' });
    const page = await open(path);
    const found = async (axe: AxeBuilder): Promise<string[]> => (await axe.options({ resultTypes: ['violations'] }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    expect(await found(new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']))).toEqual([]);
    // In the dark only the colours differ; the other rules would look at the same markup twice.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await found(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
    // 640 px at 200 % zoom is a viewport of 320 px: WCAG's reflow.
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await cutOff(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('the language link keeps the page and the heading in view', async () => {
  const { open } = await site.reader();
  const page = await open('guide/kafka/replication/#high-watermark');
  await page.waitForFunction(() => scrollY > 200);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/guide/kafka/replication/#high-watermark');
});

test('a hash that is no more: the page reads', async () => {
  const { open, faults } = await site.reader();
  const page = await open('guide/kafka/replication/#gone-for-good');
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('code and tables that are wider than the page scroll by keyboard', async () => {
  const { open } = await site.reader({ viewport: { width: 390, height: 800 } });
  const page = await open('guide/kafka/replication/');
  const stuck = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main :is(pre, .diagram-box)')]
    .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0).map((box) => box.outerHTML.slice(0, 120)));
  expect(stuck).toEqual([]);
});

test.each(['', 'en/'] as const)('no page of /%s, all of it opened, is cut off at 320 px', { timeout: 300_000 }, async (lang) => {
  // Without scripts a page loads in a third of the time; those that scripts fill are looked at above.
  const { context } = await site.reader({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const one of pages) {
    await page.goto(`${site.url}${at(lang, one)}`);
    const over = await cutOff(page);
    if (over > 0) wide.push(`${at(lang, one)} by ${over} px`);
  }
  expect(wide).toEqual([]);
});
