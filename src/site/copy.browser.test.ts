import { expect, test } from 'vitest';
import { openSite } from '../../scripts/browser-test.ts';

test('a code block can be copied, line breaks and all', async () => {
  const site = await openSite();
  const { context, open, faults } = await site.reader();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open('guide/kafka/replication/');
  const block = page.locator('.astro-code').first();
  const text = (await block.locator('code').textContent()) ?? '';
  await block.hover();
  await block.getByRole('button', { name: '복사' }).click();
  await block.getByRole('button', { name: '복사함' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect(text.split('\n').length).toBeGreaterThan(1);
  expect(faults).toEqual([]);
  await site.close();
});
