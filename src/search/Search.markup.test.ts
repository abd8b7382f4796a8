import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import Search from './Search.astro';
import { strings } from './strings.ts';

const render = async (lang: string): Promise<string> => {
  const container = await AstroContainer.create();
  const locals = { starlightRoute: { lang }, t: (key: string) => key } as unknown as App.Locals;
  return container.renderToString(Search, { locals });
};

describe('Search.astro', () => {
  test.each([
    ['ko', '/glossary/'],
    ['en', '/en/glossary/'],
  ] as const)('in %s: words, links, and all that the script asks for', async (lang, glossary) => {
    const html = await render(lang);
    expect(html).toContain(`data-lang="${lang}"`);
    expect(html).toContain(strings[lang].intro);
    expect(html).toContain(`href="${glossary}"`);
    for (const name of ['dialog', 'input', 'results', 'status', 'body', 'close', 'shortcut', 'modifier', 'kind', 'topic', 'recent', 'recent-list', 'forget', 'nearest', 'nearest-list', 'other', 'other-list']) {
      expect(html).toContain(`data-el="${name}"`);
    }
    for (const view of ['intro', 'results', 'nothing', 'missing']) expect(html).toContain(`data-view="${view}"`);
    for (const name of ['base', 'names-only', 'names-alone', 'count', 'count-read-as', 'loading']) expect(html).toContain(`data-${name}="`);
  });

  test('the input is a combobox over the list', async () => {
    const html = await render('ko');
    const listId = /<search-results[^>]*\sid="([^"]+)"/.exec(html)?.[1];
    expect(listId).toBeDefined();
    expect(html).toMatch(new RegExp(`<input[^>]*role="combobox"[^>]*aria-controls="${listId}"`));
    expect(html).toMatch(/<search-results[^>]*role="listbox"/);
    expect(html).toMatch(/role="status"/);
  });
});
