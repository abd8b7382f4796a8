import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { figureHtml } from './figure.ts';
import { createRenderer, type Renderer } from './renderer.ts';
import { samples } from './samples.test-data.ts';

type Finding = { checked: number; outside: string[]; small: string[]; pageScrolls: boolean };

/** Runs in the page: every label whose middle stands in a box must stand in that box altogether. */
const measure = (): Finding => {
  const boxes = [...document.querySelectorAll(
    '.node :is(rect, path, polygon, circle, ellipse), rect.actor, rect.note, .labelBox, .edgeLabel rect, ' +
    '.node-bkg, .task, .cluster rect, .outer',
  )].map((shape) => ({ shape, at: shape.getBoundingClientRect() })).filter(({ at }) => at.width > 4 && at.height > 4);
  const scale = (document.querySelector('.dg')?.getBoundingClientRect().width ?? 0) /
    (document.querySelector<SVGSVGElement>('.dg')?.viewBox.baseVal.width ?? 1);
  const finding: Finding = { checked: 0, outside: [], small: [], pageScrolls: false };
  for (const text of document.querySelectorAll('.dg text')) {
    const label = text.getBoundingClientRect();
    const [x, y] = [(label.left + label.right) / 2, (label.top + label.bottom) / 2];
    const around = boxes.filter(({ at }) => x > at.left && x < at.right && y > at.top && y < at.bottom)
      .sort((a, b) => a.at.width * a.at.height - b.at.width * b.at.height)[0];
    if (Number.parseFloat(getComputedStyle(text).fontSize) * scale < 11.99) finding.small.push(text.textContent);
    if (around === undefined) continue;
    finding.checked += 1;
    const isTitle = around.shape.matches('.cluster rect, .outer');
    const slack = (isTitle ? 6 : 1) * Math.max(scale, 0.75);
    const { at } = around;
    const over = Math.max(at.left - label.left, label.right - at.right, at.top - label.top, label.bottom - at.bottom);
    if (over > slack) finding.outside.push(`${text.textContent}: ${over.toFixed(1)} px`);
  }
  finding.pageScrolls = document.documentElement.scrollWidth > window.innerWidth;
  return finding;
};

/** Labels in boxes that each sample has at least, so that a changed class name cannot make the test empty. */
const least: Partial<Record<keyof typeof samples, number>> = {
  'class-en': 10, 'er-ko': 14, 'flow-en': 12, 'flow-ko': 18, 'gantt-ko': 3, 'sequence-en': 8, 'sequence-ko': 9,
  'state-en': 8, 'state-ko': 12, 'timeline-en': 10,
};

let browser: Browser;
let renderer: Renderer;
let css = '';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'));
  renderer = createRenderer({ cacheDir: folder });
  css = await readFile(new URL('./diagram.css', import.meta.url), 'utf8');
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await renderer.close();
  await rm(folder, { recursive: true });
});

const show = async (source: string, width: number, font: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const body = figureHtml(await renderer.toSvg(source), '…');
  const column = 'body { margin: 16px auto; max-width: 45rem; padding: 0 16px; }';
  const style = `<style>${css} ${column} body { font-family: ${font}; }</style>`;
  await page.setContent(`<!doctype html><html data-theme="light">${style}${body}`);
  return page;
};

describe.each([390, 1280])('on a screen %i px wide', (width) => {
  describe.each(['sans-serif', '"Noto Sans CJK KR"'])('in %s', (font) => {
    test.each(Object.entries(samples))('%s: labels stand in their boxes and are large enough', async (name, source) => {
      const page = await show(source, width, font);
      const { checked, ...wrong } = await page.evaluate(measure);
      await page.close();
      expect(wrong).toEqual({ outside: [], small: [], pageScrolls: false });
      expect(checked).toBeGreaterThanOrEqual(least[name as keyof typeof samples] ?? 0);
    }, 30_000);
  });
});

test('a wide diagram scrolls in its box by the keyboard', async () => {
  const page = await show(samples['timeline-en'], 390, 'sans-serif');
  const box = page.locator('.diagram-box');
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await page.close();
}, 30_000);
