import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** Takes the picture of the README from dist/: a chapter on a laptop, the roadmap on a phone. */
const site = await serve('dist');
const browser = await launchBrowser();

const shot = async (path: string, width: number, height: number, colorScheme: 'dark' | 'light', prepare?: string): Promise<string> => {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  if (prepare !== undefined) await page.locator(prepare).first().check();
  await page.waitForTimeout(500);
  const image = await page.screenshot();
  await context.close();
  return `data:image/png;base64,${image.toString('base64')}`;
};

const laptop = await shot('guide/kafka/replication/#high-watermark', 1280, 800, 'light');
const phone = await shot('roadmap/month-1/', 390, 800, 'dark', 'input[data-task]');
const context = await browser.newContext({ viewport: { width: 1200, height: 640 } });
const page = await context.newPage();
await page.setContent(`<style>body{margin:0;display:flex;gap:24px;align-items:center;justify-content:center;height:640px;background:#dfecec}img{border-radius:12px;box-shadow:0 8px 30px #0b556340}</style>
  <img src="${laptop}" height="540"><img src="${phone}" height="580">`);
await page.waitForTimeout(300);
mkdirSync('public/screenshots', { recursive: true });
writeFileSync('public/screenshots/mulgil.png', await page.screenshot());
await browser.close();
await site.close();
