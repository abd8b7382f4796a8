import { describe, expect, it } from 'vitest';
import { content } from '../model/content.ts';
import { pagesOf } from '../model/site.ts';
import { langs } from '../text/lang.ts';
import { ankiNotes } from './cards.ts';

const site = content();

describe.each(langs)('%s', (lang) => {
  const notes = ankiNotes(site, lang);

  it('every question and every item, each with an id of its own', () => {
    expect(notes).toHaveLength(pagesOf(site, 'question').length + site.items.length);
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length);
  });

  it('no side is empty, holds a citation, a gap, a link or a script', () => {
    for (const { guid, front, back } of notes) {
      expect(front.length > 10 && back.length > 10, guid).toBe(true);
      expect(front + back, guid).not.toMatch(/\[@|\[=|\{\{|<a[\s>]|<script/);
    }
  });

  it('the front of an item does not give its answer away by its order', () => {
    const order = site.items.find((item) => item.kind === 'order');
    if (order?.kind !== 'order') throw new Error('no item of this kind');
    const note = notes.find(({ guid }) => guid === `mulgil-${lang}-quiz-${order.id}`);
    const listed = [...(note?.front ?? '').matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text);
    const right = [...(note?.back ?? '').matchAll(/<li><b>(.*?)<\/b>/g)].map(([, text]) => text);
    expect([...listed].sort()).toEqual([...right].sort());
    expect(listed).not.toEqual(right);
  });
});

it('the two languages are two decks of the same things', () => {
  const ids = langs.map((lang) => ankiNotes(site, lang).map(({ guid }) => guid.replace(`mulgil-${lang}-`, '')));
  expect(ids[0]).toEqual(ids[1]);
});
