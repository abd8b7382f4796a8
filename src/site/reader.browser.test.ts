import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { content } from '../model/content.ts';

let site: TestSite;
beforeAll(async () => { site = await openSite(); });
afterAll(() => site.close());

/** One page of each kind; of other pages all, since each has markup of its own. */
const pages = content().pages.filter((page, i, all) => page.kind === 'page' || all.findIndex(({ kind }) => kind === page.kind) === i);
const paths = ['', 'en/'].flatMap((lang) => pages.map(({ path }) => `${lang}${path === '/' ? '' : `${path.slice(1)}/`}`));

describe.each(paths)('/%s', (path) => {
  test.each(['light', 'dark'] as const)('axe finds nothing, the policy is kept, nothing is asked elsewhere (%s)', async (colorScheme) => {
    const { context, open, faults } = await site.reader({ colorScheme });
    const page = await open(path);
    const axe = new AxeBuilder({ page });
    // In the dark only the colours differ; the other rules would look at the same markup twice.
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  // 640 px at 200 % zoom is a viewport of 320 px: WCAG's reflow.
  test.each([320, 390])('nothing is cut off at %i px', async (width) => {
    const { context, open } = await site.reader({ viewport: { width, height: 800 } });
    const page = await open(path);
    const wide = await page.evaluate(() => {
      const over = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
        const { right, width: own } = element.getBoundingClientRect();
        return own > 0 && right > innerWidth + 1 && !element.closest('pre, table, .diagram-box, .sr-only, svg');
      });
      return { scroll: document.documentElement.scrollWidth - innerWidth, over: over.slice(0, 3).map((element) => element.outerHTML.slice(0, 160)) };
    });
    expect(wide.over).toEqual([]);
    expect(wide.scroll).toBeLessThanOrEqual(0);
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

test('no page at all, all of it opened, is cut off at 320 px, breaks the policy or asks elsewhere', { timeout: 180_000 }, async () => {
  const { context, faults } = await site.reader({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const { path } of content().pages) {
    for (const lang of ['', 'en']) {
      await page.goto(`${site.url}${lang}${path}/`.replace(/([^:])\/{2,}/g, '$1/'), { waitUntil: 'load' });
      const over = await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
        const boxes = [...document.querySelectorAll('main :is(li, details, mg-quiz, .question, pre)')].filter((box) => !box.closest('table, .diagram-box'));
        return Math.max(document.documentElement.scrollWidth, ...boxes.map((box) => Math.floor(box.getBoundingClientRect().right))) - innerWidth;
      });
      if (over > 0) wide.push(`${lang}${path} by ${over} px`);
    }
  }
  expect(wide).toEqual([]);
  expect(faults).toEqual([]);
});
