import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../../scripts/browser.ts'; import { figureHtml } from './figure.ts';
const dir='/tmp/diagrams/samples/';
const names = readdirSync(dir).filter(f=>f.endsWith('.svg')&&!f.endsWith('.raw.svg'));
const css = readFileSync('/work/main/node_modules/@astrojs/starlight/dist/style/props.css','utf8')+readFileSync('/work/main/src/diagrams/diagram.css','utf8');
const b = await launchBrowser();
for (const [theme,width] of [['light',800],['dark',800],['light',390]] as const) {
  const page = await b.newPage({ viewport: { width, height: 800 }, ...(process.argv[2]==='fc'?{forcedColors:'active' as const}:{}) });
  for (const n of names) {
    if (process.argv[3] && !n.includes(process.argv[3])) continue;
    await page.setContent(`<!doctype html><html data-theme=${theme}><meta name=viewport content="width=device-width"><style>${css} body{margin:16px;background:var(--sl-color-bg);color:var(--sl-color-text);font-family:var(--__sl-font)} .diagram{margin:0}</style><body>${figureHtml(readFileSync(dir+n,'utf8'),'그림 설명')}`);
    await (await page.$('body'))!.screenshot({ path: `/tmp/diagrams/${n.replace('.svg','')}-${theme}-${width}${process.argv[2]??''}.png` });
  }
}
await b.close();
