import { launchBrowser } from '/work/main/scripts/browser.ts';
import { serve } from '/work/main/scripts/serve.ts';
const [dir, ...jobs] = process.argv.slice(2);
const s = await serve(dir!); const b = await launchBrowser();
for (const job of jobs) { const [path, w, theme, out, full, y] = job.split(',');
  const c = await b.newContext({ viewport: { width: Number(w), height: Number(w) < 500 ? 844 : 900 }, colorScheme: theme as 'dark' });
  const p = await c.newPage(); p.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') console.log(path, m.text().slice(0, 300)); }); p.on('pageerror', (e) => console.log(path, 'pageerror', e.message));
  await p.goto(s.url + path); await p.waitForTimeout(400); if (y) await p.evaluate((v) => scrollTo({ top: Number(v), behavior: 'instant' }), y); await p.waitForTimeout(150);
  await p.screenshot({ path: `/tmp/shots/${out}.png`, fullPage: full === '1' }); await c.close(); }
await b.close(); await s.close();
