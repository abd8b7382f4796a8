import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { builds, fileIn, pagesIn } from '../../scripts/builds.ts';
import { content } from '../model/content.ts';

const chapter = 'guide/kafka/replication/';

// Each of these once went missing with a green build: Starlight does them only for pages in its own place.
describe.each(Object.values(builds))('the site built for $base', ({ dir, base }) => {
  const pages = pagesIn(dir);
  const documents = new Map(pages.map((path) => [path, new JSDOM(readFileSync(fileIn(dir, `${path}index.html`), 'utf8')).window.document]));
  const page = (path: string): Document => {
    const document = documents.get(path);
    if (!document) throw new Error(`${path} was not built`);
    return document;
  };

  test('every page of the content is there in both languages', () => {
    for (const { path } of content().pages) {
      const at = path === '/' ? '' : `${path.slice(1)}/`;
      expect(pages).toContain(at);
      expect(pages).toContain(`en/${at}`);
    }
  });

  test.each([['', '노트'], ['en/', 'Note']])('an aside is rendered, with its label in the page\'s language (%s)', (lang, label) => {
    const asides = [...documents].filter(([path]) => path.startsWith('en/') === (lang === 'en/')).flatMap(([, document]) => [...document.querySelectorAll('aside.starlight-aside')]);
    expect(asides.length).toBeGreaterThan(0);
    for (const aside of asides) expect(aside.querySelector('.starlight-aside__title')?.textContent).not.toBe('');
    const bare = asides.filter((aside) => aside.getAttribute('aria-label') === (label === 'Note' ? '노트' : 'Note'));
    expect(bare).toEqual([]);
  });

  test.each(['', 'en/'])('headings keep their authored ids and are linked (%s)', (lang) => {
    const heading = page(lang + chapter).querySelector('h2#isr');
    expect(heading).not.toBeNull();
    expect(heading?.parentElement?.querySelector('a.sl-anchor-link')?.getAttribute('href')).toBe('#isr');
  });

  test.each(['', 'en/'])('the sidebar links every chapter, question and month of this language (%s)', (lang) => {
    const hrefs = [...page(lang + chapter).querySelectorAll('nav.sidebar a')].map((a) => a.getAttribute('href'));
    for (const { kind, path } of content().pages) if (kind !== 'page') expect(hrefs).toContain(`${base}${lang}${path.slice(1)}/`);
  });

  test('both languages of a page lead to each other', () => {
    expect(page(chapter).querySelector('mg-language a')?.getAttribute('href')).toBe(`${base}en/${chapter}`);
    expect(page(`en/${chapter}`).querySelector('mg-language a')?.getAttribute('href')).toBe(`${base}${chapter}`);
  });

  test('a page says when it was verified and how to report a mistake', () => {
    const footer = page(chapter).querySelector('main footer');
    const days = [...(footer?.querySelectorAll('time') ?? [])].map((time) => time.getAttribute('datetime'));
    // The day it was verified, and the day of its last commit.
    expect(days).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    expect(footer?.querySelector('a[href*="issues/new"]')?.getAttribute('href')).toContain('kafka-replication');
  });

  test('every link and asset of our own exists, with the base path', () => {
    const ids = new Map([...documents].map(([path, document]) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
    const dead: string[] = [];
    for (const [path, document] of documents) {
      for (const element of document.querySelectorAll('a[href], link[href], script[src], img[src]')) {
        const url = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^(https?:|data:|mailto:)/.test(url)) continue;
        const [target = '', anchor] = url.split('#');
        const at = target === '' ? path : target.startsWith(base) ? target.slice(base.length) : undefined;
        const anchors = at === undefined ? undefined : ids.get(at);
        const file = at !== undefined && /\.\w+$/.test(at);
        if (file) try { readFileSync(fileIn(dir, at)); } catch { dead.push(`${path}: ${url}`); }
        else if (!anchors || (anchor !== undefined && anchor !== '' && !anchors.has(decodeURIComponent(anchor)))) dead.push(`${path}: ${url}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test.each(['', 'en/'])('code is cut from its listing, in chapters and in tasks; no block is empty (%s)', (lang) => {
    expect(page(`${lang}guide/kafka/consumer/`).querySelector('pre[data-language=java]')?.textContent).toContain('consumer.commitSync(');
    expect([...page(`${lang}roadmap/month-2/`).querySelectorAll('pre')].some(({ textContent }) => textContent.includes('DefaultErrorHandler errorHandler('))).toBe(true);
    for (const [path, document] of documents) {
      for (const code of document.querySelectorAll('pre')) expect(code.textContent.trim(), path).not.toBe('');
    }
  });

  test('every id is unique on its page', () => {
    for (const [path, document] of documents) {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i), path).toEqual([]);
    }
  });

  test('no page asks anything of another origin, and each has its policy', () => {
    for (const [path, document] of documents) {
      const urls = [...document.querySelectorAll('script[src], img[src], link[rel="stylesheet"], iframe, source, video, audio')]
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
      expect(urls.filter((url) => /^(https?:)?\/\//.test(url)), path).toEqual([]);
      expect(document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content'), path).toContain("default-src 'none'");
    }
  });

  test('diagrams are inline SVG with a title and a description, and no page loads mermaid', () => {
    const svgs = [...page(chapter).querySelectorAll('figure.diagram svg')];
    expect(svgs.length).toBeGreaterThanOrEqual(3);
    for (const svg of svgs) {
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('title')?.textContent).not.toBe('');
      expect(svg.querySelector('desc')?.textContent.length).toBeGreaterThan(39);
      expect(svg.querySelector('style, script, foreignObject')).toBeNull();
    }
    for (const document of documents.values()) expect(document.documentElement.innerHTML).not.toMatch(/mermaid(\.esm|\.min)?\.m?js/);
  });

  test('a quiz item holds its controls, and its answers without script', () => {
    const quiz = page(chapter).querySelector('mg-quiz');
    expect(quiz?.querySelectorAll('fieldset :is(input, select)').length).toBeGreaterThan(0);
    expect(quiz?.querySelector('legend')?.textContent.trim()).not.toBe('');
    expect(quiz?.querySelector('details .reasons')?.textContent.trim()).not.toBe('');
  });

  test.each(['ko', 'en'])('records are there as JSON (%s)', (lang) => {
    const items = JSON.parse(readFileSync(fileIn(dir, `data/quiz/kafka.${lang}.json`), 'utf8')) as { id: string; prompt: unknown }[];
    expect(items.map(({ id }) => id)).toEqual(content().items.filter(({ topic }) => topic === 'kafka').map(({ id }) => id));
    expect(typeof items[0]?.prompt).toBe('string');
  });
});
