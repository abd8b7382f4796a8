import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from '../../scripts/browser-test.ts';
import { builds } from '../../scripts/builds.ts';

describe.each(Object.keys(builds) as (keyof typeof builds)[])('the site built for %s', (build) => {
  let site: TestSite;
  beforeAll(async () => { site = await openSite(build); });
  afterAll(() => site.close());

  test.each([
    ['Control+k', '리밸런싱이', '', /리밸런싱/],
    ['/', '파티션을', '', /파티션/],
    ['Control+k', 'min.insync.replicas', 'en/', /min\.insync\.replicas/],
  ])('%s opens it, "%s" finds its section, Enter opens that at its heading', async (key, query, lang, found) => {
    const { context, open, faults } = await site.reader();
    const page = await open(`${lang}about/`);
    await page.keyboard.press(key);
    await page.getByRole('dialog').getByRole('combobox').fill(query);
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await page.locator('search-results').textContent()).toMatch(found);
    expect(await page.locator('search-results mark').count()).toBeGreaterThan(0);
    expect(await page.locator('search-dialog [role=status]').textContent()).toMatch(/\d/);
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    await chosen.waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== new URL(`${site.url}${lang}about/`).pathname);
    expect(page.url().startsWith(site.url + lang)).toBe(true);
    const { hash } = new URL(page.url());
    if (hash !== '') expect(await page.locator(hash).count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('Escape and Back close it, and the page is the same', async () => {
    const { context, open } = await site.reader();
    const page = await open('about/');
    for (const close of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await close();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(page.url()).toBe(`${site.url}about/`);
    }
    await context.close();
  });

  test('nothing found is said, with a way on', async () => {
    const { context, open } = await site.reader();
    const page = await open('?q=qqqqzzzz');
    await page.locator('search-dialog a[href*="glossary"]').waitFor();
    await context.close();
  });
});

test('axe finds nothing in the open dialog, and nothing of search is loaded before it is wanted', async () => {
  const site = await openSite();
  const { open, context, faults } = await site.reader();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await open('about/');
  expect(asked.filter((url) => url.includes('/data/search/') || url.includes('worker'))).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('리더');
  await page.getByRole('option').first().waitFor();
  expect(asked.some((url) => url.includes('/data/search/ko.json'))).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  expect(faults).toEqual([]);
  await site.close();
});
