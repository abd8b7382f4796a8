import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { content } from '../model/content.ts';
import type { QuizItem } from '../model/site.ts';
import { langs } from '../text/lang.ts';
import { keyOf } from './key.ts';
import Quiz from './Quiz.astro';

let container: AstroContainer;
beforeAll(async () => { container = await AstroContainer.create(); });

const render = async (item: QuizItem, lang: string): Promise<Element> => {
  const starlightRoute = { id: `${lang === 'en' ? 'en/' : ''}guide/kafka/replication`, locale: lang === 'en' ? 'en' : undefined };
  const html = await container.renderToString(Quiz, { props: { id: item.id }, locals: { starlightRoute } as never });
  const quiz = new JSDOM(html).window.document.querySelector('mg-quiz');
  if (!quiz) throw new Error('no mg-quiz was rendered');
  return quiz;
};

const controls: Record<QuizItem['kind'], string> = {
  single: 'input[type=radio]', predict: 'input[type=radio]', multiple: 'input[type=checkbox]', order: 'select', match: 'select', number: 'input[inputmode=decimal]', cloze: 'input[type=text]',
};
const parts = (item: QuizItem): number => {
  const key = keyOf(item);
  return 'options' in item ? item.options.length : key.kind === 'order' ? key.steps.length : key.kind === 'match' ? key.pairs.length : key.kind === 'cloze' ? Object.keys(key.blanks).length : 1;
};

describe.each(content().items.map((item) => ({ id: item.id, item })))('$id', ({ item }) => {
  test.each(langs)('native controls in a fieldset, each with a name, and every reason (%s)', async (lang) => {
    const quiz = await render(item, lang);
    expect(quiz.querySelector('fieldset > legend')?.textContent.trim().length).toBeGreaterThan(5);
    const found = [...quiz.querySelectorAll(controls[item.kind])];
    expect(found).toHaveLength(parts(item));
    for (const control of found) expect(control.closest('label')?.textContent.trim() ?? control.getAttribute('aria-label'), control.outerHTML).toBeTruthy();
    const reasons = quiz.querySelector('details .reasons');
    expect(reasons?.children).toHaveLength(item.kind === 'number' ? 1 + item.traps.length : parts(item));
    expect(quiz.innerHTML).not.toMatch(/\[@|\{\{|undefined|\[object/);
  });

  test('the same order of parts in both languages, and the key beside it', async () => {
    const order = (quiz: Element): (string | null)[] => [...quiz.querySelectorAll('fieldset [data-part]')].map((part) => part.getAttribute('data-part'));
    const [ko, en] = await Promise.all(langs.map((lang) => render(item, lang)));
    if (!ko || !en) throw new Error('a language is missing');
    if (item.kind !== 'cloze') expect(order(ko)).toEqual(order(en));
    expect(JSON.parse(ko.getAttribute('data-key') ?? '')).toEqual(keyOf(item));
  });
});

test('the right option of single items does not always stand at the same place', async () => {
  const places = new Set<number>();
  for (const item of content().items) {
    if (places.size > 1) break;
    if (item.kind !== 'single' && item.kind !== 'predict') continue;
    const quiz = await render(item, 'ko');
    const right = item.options.find((option) => option.right)?.id;
    places.add([...quiz.querySelectorAll('li[data-part]')].findIndex((part) => part.getAttribute('data-part') === right));
  }
  expect(places.size).toBeGreaterThan(1);
});
