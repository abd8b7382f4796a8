import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { builds, fileIn, pagesIn } from '../../scripts/builds.ts';
import { content } from '../model/content.ts';
import { pagesOf } from '../model/site.ts';

const chapter = 'guide/kafka/replication/';

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'));

/** What the checks of all pages ask of one, by its text: a thousand documents would fill the memory. Scripts and templates are no part of it. */
const factsOf = (html: string) => {
  const text = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1').replace(/<template\b[\s\S]*?<\/template>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  return {
    ids: all(text, /<[^>]*?\sid="([^"]*)"/g),
    urls: all(text, /<(?:a|link)\b[^>]*?\shref="([^"]*)"/g).concat(all(text, /<(?:script|img)\b[^>]*?\ssrc="([^"]*)"/g)),
    loaded: all(text, /<(?:script|img|iframe|source|video|audio)\b[^>]*?\ssrc="([^"]*)"/g).concat(all(text, /<link\b[^>]*?rel="stylesheet"[^>]*?\shref="([^"]*)"/g)),
    policy: /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '',
    asides: all(text, /<aside\b(?=[^>]*starlight-aside)[^>]*?\saria-label="([^"]*)"/g),
    emptyCode: /<pre\b[^>]*>(?:\s|<[^/p][^>]*>|<\/(?!pre)[^>]*>)*<\/pre>/.test(text),
  };
};

// Each of these once went missing with a green build: Starlight does them only for pages in its own place.
describe.each(Object.values(builds))('the site built for $base', ({ dir, base }) => {
  const pages = pagesIn(dir);
  const html = (path: string): string => readFileSync(fileIn(dir, `${path}index.html`), 'utf8');
  const page = (path: string): Document => new JSDOM(html(path)).window.document;
  const facts = new Map(pages.map((path) => [path, factsOf(html(path))]));

  test('every page of the content is there in both languages', () => {
    for (const { path } of content().pages) {
      const at = path === '/' ? '' : `${path.slice(1)}/`;
      expect(pages).toContain(at);
      expect(pages).toContain(`en/${at}`);
    }
  });

  test.each([['', '노트'], ['en/', 'Note']])('an aside is rendered, with its label in the page\'s language (%s)', (lang, label) => {
    const asides = [...facts].filter(([path]) => path.startsWith('en/') === (lang === 'en/')).flatMap(([, { asides: own }]) => own);
    expect(asides.length).toBeGreaterThan(0);
    expect(asides.filter((name) => name === '' || name === (label === 'Note' ? '노트' : 'Note'))).toEqual([]);
  });

  test.each(['', 'en/'])('headings keep their authored ids and are linked (%s)', (lang) => {
    const heading = page(lang + chapter).querySelector('h2#isr');
    expect(heading).not.toBeNull();
    expect(heading?.parentElement?.querySelector('a.sl-anchor-link')?.getAttribute('href')).toBe('#isr');
  });

  test.each(['', 'en/'])('the sidebar links every chapter, lab, project and month of this language, and the questions by topic (%s)', (lang) => {
    const hrefs = [...page(lang + chapter).querySelectorAll('nav.sidebar a')].map((a) => a.getAttribute('href'));
    for (const one of content().pages) {
      if (one.kind === 'question') expect(hrefs).toContain(`${base}${lang}questions/#${one.ko.topic}`);
      else if (one.kind !== 'page') expect(hrefs).toContain(`${base}${lang}${one.path.slice(1)}/`);
    }
  });

  test('beside a question stand those of its topic', () => {
    const [first] = pagesOf(content(), 'question');
    const hrefs = [...page(`${first?.path.slice(1)}/`).querySelectorAll('nav.sidebar a')].map((a) => a.getAttribute('href'));
    for (const { path, ko } of pagesOf(content(), 'question')) expect(hrefs.includes(`${base}${path.slice(1)}/`)).toBe(ko.topic === first?.ko.topic);
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
    expect(facts.get(chapter)?.urls.length).toBeGreaterThan(200);
    expect(facts.get(chapter)?.ids.length).toBeGreaterThan(20);
    const dead: string[] = [];
    for (const [path, { urls }] of facts) {
      for (const url of urls) {
        if (/^(https?:|data:|mailto:)/.test(url)) continue;
        const [address = '', anchor] = url.split('#');
        const [target = ''] = address.split('?');
        const at = address === '' ? path : target.startsWith(base) ? target.slice(base.length) : undefined;
        const file = at !== undefined && /\.\w+$/.test(at);
        const ids = at === undefined ? undefined : facts.get(at)?.ids;
        if (file ? !existsSync(fileIn(dir, at)) : !ids || (anchor !== undefined && anchor !== '' && !ids.includes(decodeURIComponent(anchor)))) dead.push(`${path}: ${url}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test.each(['', 'en/'])('code is cut from its listing, in chapters and in tasks; no block is empty (%s)', (lang) => {
    expect(page(`${lang}guide/kafka/consumer/`).querySelector('pre[data-language=java]')?.textContent).toContain('consumer.commitSync(');
    expect([...page(`${lang}roadmap/month-2/`).querySelectorAll('pre')].some(({ textContent }) => textContent.includes('DefaultErrorHandler errorHandler('))).toBe(true);
    expect([...facts].filter(([, { emptyCode }]) => emptyCode).map(([path]) => path)).toEqual([]);
  });

  test('every id is unique on its page', () => {
    const twice = [...facts].flatMap(([path, { ids }]) => (new Set(ids).size < ids.length ? [`${path}: ${ids.filter((id, i) => ids.indexOf(id) !== i).join(', ')}`] : []));
    expect(twice).toEqual([]);
  });

  test('no page asks anything of another origin, and each has its policy', () => {
    for (const [path, { loaded, policy }] of facts) {
      expect(loaded.filter((url) => /^(https?:)?\/\//.test(url)), path).toEqual([]);
      expect(policy, path).toContain("default-src 'none'");
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
    expect(pages.filter((path) => /mermaid(\.esm|\.min)?\.m?js/.test(html(path)))).toEqual([]);
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
