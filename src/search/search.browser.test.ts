import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
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
    await page.locator('search-dialog input[role=combobox]').fill(query);
    const first = page.locator('search-results [role=option]').first();
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

  test('Escape, its button and Back close it, and the page is the same', async () => {
    const { context, open } = await site.reader();
    const page = await open('about/');
    for (const close of [() => page.keyboard.press('Escape'), () => page.locator('search-dialog [data-el=close]').click(), () => page.goBack()]) {
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
    await page.locator('search-dialog [data-view=nothing] a').waitFor();
    await context.close();
  });
});

describe('manners', () => {
  let site: TestSite;
  beforeAll(async () => { site = await openSite(); });
  afterAll(() => site.close());
  const combobox = (page: Page): Locator => page.locator('search-dialog input[role=combobox]');
  const places = (page: Page): Promise<(string | null)[]> => page.locator('search-results .option').evaluateAll((all) => all.map((one) => one.getAttribute('data-place')));

  test('an input method composes: every syllable is searched, and its own Enter opens nothing', async () => {
    const { context, open, faults } = await site.reader();
    const page = await open('about/');
    await page.keyboard.press('Control+k');
    await combobox(page).waitFor();
    const keys = await context.newCDPSession(page);
    const compose = (text: string): Promise<unknown> => keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    for (const text of ['ㄹ', '리', '립', '리배', '리밸']) await compose(text);
    await page.locator('search-results [role=option]').filter({ hasText: '리밸런싱' }).first().waitFor();
    // What an input method sends for a key that it takes itself.
    await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
    await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 229 });
    expect(new URL(page.url()).pathname).toBe('/about/');
    expect(await combobox(page).getAttribute('aria-activedescendant')).toBeNull();
    await keys.send('Input.insertText', { text: '리밸런싱' });
    expect(await combobox(page).inputValue()).toBe('리밸런싱');
    await page.locator('search-results .heading').filter({ hasText: /^클래식 리밸런싱$/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/about/');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('names answer while the texts are on their way; then the list is better, and the row under the pointer has not moved', async () => {
    const { context, open } = await site.reader();
    let send: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { send = resolve; });
    await context.route('**/data/search/bodies.*', async (route) => { await held; await route.continue(); });
    const page = await open('about/');
    await page.keyboard.press('/');
    await combobox(page).fill('체크포인트');
    await page.locator('search-results [role=option]').nth(3).waitFor();
    await page.locator('search-results [role=option]').nth(2).hover();
    const before = { box: await page.locator('search-results [role=option]').nth(2).boundingBox(), places: await places(page) };
    const said = await page.locator('search-dialog [role=status]').textContent();
    send();
    await page.waitForFunction((text) => document.querySelector('search-dialog [role=status]')?.textContent !== text, said);
    expect(await page.locator('search-results [role=option]').nth(2).boundingBox()).toEqual(before.box);
    const after = await places(page);
    expect(after.slice(0, 3)).toEqual(before.places.slice(0, 3));
    expect(after).not.toEqual(before.places);
    expect(new Set(after).size).toBe(after.length);
    await context.close();
  });

  test('the combobox tells a screen reader what is chosen, how many there are, and that nothing was found', async () => {
    const { context, open } = await site.reader();
    const page = await open('en/about/');
    await page.keyboard.press('Control+k');
    const input = combobox(page);
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await input.fill('rebalancing');
    await page.locator('search-results [role=option]').first().waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await input.getAttribute('aria-controls')).toBe(await page.getByRole('listbox').getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('id')).toBe(active);
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/Results: \d+/);
    await input.fill('qqqqzzzz');
    await page.locator('search-dialog [data-view=nothing] a').waitFor();
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('Nothing found.');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await context.close();
  });

  test('a result opens at its heading, the words marked; Back comes to the search again, and once more to the page', async () => {
    const { context, open, faults } = await site.reader();
    const page = await open('about/');
    await page.keyboard.press('Control+k');
    await combobox(page).fill('클래식 리밸런싱');
    const row = page.locator('.option[data-place="guide /guide/kafka/consumer#classic-rebalancing"]');
    await row.click();
    await page.waitForURL('**/guide/kafka/consumer/**');
    await page.waitForFunction(() => (CSS.highlights.get('found')?.size ?? 0) > 0);
    expect(new URL(page.url()).hash).toBe('#classic-rebalancing');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#classic-rebalancing').evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.goBack();
    await row.waitFor();
    expect(await combobox(page).inputValue()).toBe('클래식 리밸런싱');
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(page.url()).toBe(`${site.url}about/`);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('a section of this page: the dialog closes and the page goes there, the words marked', async () => {
    const { context, open } = await site.reader();
    const page = await open('guide/kafka/consumer/');
    await page.keyboard.press('/');
    await combobox(page).fill('클래식 리밸런싱');
    await page.locator('.option[data-place="guide /guide/kafka/consumer#classic-rebalancing"]').click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#classic-rebalancing');
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
    await context.close();
  });

  test('the address can be shared: it holds the query, and opens the search with it', async () => {
    const first = await site.reader();
    const page = await first.open('about/');
    await page.keyboard.press('Control+k');
    await combobox(page).fill('하이 워터마크');
    await page.waitForURL((url) => url.searchParams.get('q') === '하이 워터마크');
    const address = page.url();
    await first.context.close();
    const second = await site.reader();
    const other = await second.open(address.slice(site.url.length));
    await other.locator('search-results [role=option]').first().waitFor();
    expect(await combobox(other).inputValue()).toBe('하이 워터마크');
    await other.keyboard.press('Escape');
    await other.getByRole('dialog').waitFor({ state: 'hidden' });
    await other.waitForURL((url) => url.search === '');
    await second.context.close();
  });

  test('kind and topic narrow the list; what was opened is offered the next time', async () => {
    const { context, open } = await site.reader();
    const page = await open('about/');
    await page.keyboard.press('Control+k');
    await combobox(page).fill('오프셋');
    await page.locator('search-results [role=option]').first().waitFor();
    await page.getByRole('dialog').getByLabel('종류').selectOption('question');
    await page.waitForFunction(() => {
      const rows = [...document.querySelectorAll('search-results .option')];
      return rows.length > 0 && rows.every((row) => row.getAttribute('data-kind') === 'question');
    });
    await page.locator('search-results [role=option]').first().click();
    await page.waitForURL('**/questions/**');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('button', { name: '오프셋' }).click();
    await page.locator('search-results [role=option]').first().waitFor();
    await context.close();
  });

  test('a term shows its definition; a quiz item opens where it is asked', async () => {
    const { context, open } = await site.reader();
    const page = await open('?q=ISR');
    await page.locator('.option[data-place="term /glossary#isr"] .excerpt').filter({ hasText: /\S{2}/ }).waitFor();
    await page.getByRole('dialog').getByLabel('종류').selectOption('quiz');
    await page.locator('.option[data-kind=quiz]').first().click();
    await page.waitForURL('**/quiz/?items=*');
    await context.close();
  });

  test.each(['missing', 'of another version'])('the index is %s: a sentence, and the way to the topics', async (how) => {
    const { context, open } = await site.reader();
    await context.route('**/data/search/names.*', (route) => (how === 'missing' ? route.fulfill({ status: 404 }) : route.fulfill({ body: '{"version":1}' })));
    const page = await open('about/');
    await page.keyboard.press('Control+k');
    await combobox(page).fill('파티션');
    const link = page.locator('[data-view=missing] a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/');
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toMatch(/불러오지 못했/);
    await context.close();
  });

  test('odd input: no script runs, nothing breaks, the next query is answered', async () => {
    const { context, open, faults } = await site.reader();
    const page = await open('about/');
    await page.keyboard.press('Control+k');
    for (const odd of ['<script>document.title="broken"</script>', '<img src=x onerror=document.title="broken">', '\u202Eمرحبا', '👨‍👩‍👧🚀', '\u0007\u0000', 'ㅏㅏㅏ', '[](){}*+?.^$|\\-', 'a'.repeat(10_000)]) {
      await combobox(page).fill(odd);
      await page.waitForTimeout(30);
    }
    await combobox(page).fill('파티션');
    await page.locator('.option[data-place="term /glossary#partition"]').waitFor();
    expect(await page.title()).not.toBe('broken');
    expect(faults).toEqual([]);
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
  await page.locator('search-dialog input[role=combobox]').fill('리더');
  await page.locator('search-results [role=option]').first().waitFor();
  expect(asked.some((url) => url.includes('/data/search/names.ko.json'))).toBe(true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  expect(faults).toEqual([]);
  await site.close();
});
