// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchClient } from './client.ts';
import { SearchError } from './client.ts';
import { SearchBox } from './search-box.element.ts';
import { SearchDialog } from './search-dialog.element.ts';
import { queryInState } from './search-entry.element.ts';
import type { Found, Hit } from './types.ts';

const hit = (path: string, headingId: string | null, text: string): Hit => ({
  path, headingId, kind: 'guide', topic: 'kafka', page: `쪽 ${path}`, heading: { text: headingId ?? `쪽 ${path}`, marks: [] },
  score: 1, excerpt: { text, marks: [[0, 2]] },
});
const found = (hits: Hit[], more: Partial<Found> = {}): Found => ({ hits, readAs: null, namesOnly: false, nearest: [], ...more });
const three = [hit('/guide/a', 'one', '파티션 하나'), hit('/guide/b', 'two', '<b>둘</b>'), hit('/guide/a', null, '셋째 줄')];

const markup = `
  <search-box>
    <button type="button" disabled>검색</button>
    <kbd data-el="shortcut" data-unknown><kbd data-el="modifier">Ctrl</kbd></kbd>
    <search-dialog data-base="/sub/" data-lang="ko" data-count="결과 {n}개"
      data-count-read-as="‘{q}’ {n}개" data-names-only="(제목에서)" data-names-alone="제목에서만" data-loading="불러오는 중">
      <dialog data-el="dialog"><div class="frame">
        <input data-el="input" role="combobox" aria-expanded="false">
        <p data-el="status" role="status"></p>
        <select data-el="kind"><option value="">모두</option><option value="guide">가이드</option></select>
        <select data-el="topic"><option value="">모두</option><option value="kafka">Kafka</option></select>
        <div data-el="body">
        <search-results data-el="results" data-view="results" role="listbox" hidden></search-results>
        <div data-view="intro"><div data-el="recent" hidden><button data-el="forget">지우기</button><ul data-el="recent-list"></ul></div></div>
        <div data-view="nothing" data-status="없음" hidden><div data-el="nearest" hidden><ul data-el="nearest-list"></ul></div>
        <a href="/sub/glossary/">용어집</a><div data-el="other" hidden><div data-el="other-list"></div></div></div>
        <p data-view="missing" data-status="못 불러옴" hidden></p></div>
      </div></dialog>
    </search-dialog>
  </search-box><input id="elsewhere"><p id="page">본문</p>`;

let answer: () => Promise<Found | null>;
const asked: string[] = [];
const filters: unknown[] = [];
let bodiesCome: (there?: boolean) => void = () => undefined;
const client: SearchClient = {
  load: () => Promise.resolve(3),
  whenProgress: (listener) => { bodiesCome = (there = true) => listener(there ? 'whole' : 'failed'); },
  query: (text, filter) => {
    asked.push(text);
    filters.push(filter);
    return answer();
  },
};

SearchBox.startWorker = () => new EventTarget() as Worker;
SearchDialog.connect = () => client;

const one = <T extends Element = HTMLElement>(selector: string, type?: new () => T): T => {
  const element = document.querySelector<T>(selector);
  if (!element || (type && !(element instanceof type))) throw new Error(`no ${selector}`);
  return element;
};
const input = (): HTMLInputElement => one('[data-el=input]', HTMLInputElement);
const dialog = (): HTMLDialogElement => one('dialog', HTMLDialogElement);
const status = (): string => one('[data-el=status]').textContent;
const options = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('[role=option]')];
const active = (): string | null => input().getAttribute('aria-activedescendant');
const view = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-view]:not([hidden])')].map((element) => element.dataset['view']);
/** The script is loaded by import() and the client answers by promise: let both come to rest. */
const settle = async (): Promise<void> => {
  await vi.dynamicImportSettled();
  await new Promise((done) => { setTimeout(done, 0); });
};
const press = (key: string, more: KeyboardEventInit = {}, target: EventTarget = input()): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
};
const type = async (text: string): Promise<void> => {
  input().value = text;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

beforeEach(() => {
  // jsdom knows the dialog but neither of its methods, and does not scroll.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() { this.setAttribute('open', ''); };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
  history.replaceState(null, '', '/sub/guide/a/');
  asked.length = 0;
  answer = () => Promise.resolve(found(three));
  localStorage.clear();
  document.body.innerHTML = markup;
});

afterEach(() => {
  document.body.replaceChildren();
});

const opened = async (text?: string): Promise<void> => {
  one('search-box > button', HTMLButtonElement).click();
  await settle();
  if (text !== undefined) await type(text);
};

describe('opening and closing', () => {
  test('the button is enabled by the script and opens the dialog with the focus in the input', async () => {
    expect(one('search-box > button', HTMLButtonElement).disabled).toBe(false);
    expect(one('search-box > button', HTMLButtonElement).getAttribute('aria-keyshortcuts')).toBe('Control+K /');
    await opened();
    expect(dialog().open).toBe(true);
    expect(document.activeElement).toBe(input());
    expect(view()).toEqual(['intro']);
  });

  test.each([
    ['k', { ctrlKey: true }],
    ['K', { metaKey: true }],
    ['/', {}],
  ])('the key %s %o opens it', async (key, more) => {
    expect(press(key, more, one('#page')).defaultPrevented).toBe(true);
    await settle();
    expect(dialog().open).toBe(true);
  });

  test('a slash in an input is a slash, Ctrl+K works there too', async () => {
    expect(press('/', {}, one('#elsewhere')).defaultPrevented).toBe(false);
    await settle();
    expect(dialog().open).toBe(false);
    press('k', { ctrlKey: true }, one('#elsewhere'));
    await settle();
    expect(dialog().open).toBe(true);
    press('k', { ctrlKey: true });
    expect(dialog().open).toBe(false);
  });

  test('Back closes it: opening adds an entry to the history, closing takes it away', async () => {
    await opened();
    expect(history.state).toMatchObject({ mulgilSearch: '' });
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
    expect(dialog().open).toBe(false);
    const back = vi.spyOn(history, 'back').mockImplementation(() => undefined);
    one('search-box > button', HTMLButtonElement).click();
    dialog().close();
    expect(back).toHaveBeenCalledTimes(1);
    back.mockRestore();
  });

  test('?q= opens it with that query', async () => {
    history.replaceState(null, '', '/sub/guide/a/?q=%ED%8C%8C%ED%8B%B0%EC%85%98');
    document.body.innerHTML = markup;
      await settle();
    expect(dialog().open).toBe(true);
    expect(input().value).toBe('파티션');
    expect(asked).toEqual(['파티션']);
  });

  test('moved in the document it does not listen twice', async () => {
    const box = one('search-box', SearchBox);
    document.body.append(box);
    await opened('파');
    press('ArrowDown');
    expect(active()).toBe('search-option-0');
  });

  test('it is open before its script is there, and what was typed meanwhile is answered', async () => {
    let come: () => void = () => undefined;
    one('search-box', SearchBox).loadDialog = () => new Promise<void>((resolve) => { come = resolve; });
    one('search-box > button', HTMLButtonElement).click();
    await vi.waitFor(() => expect(dialog().open).toBe(true));
    expect(document.activeElement).toBe(input());
    input().value = '파티션';
    come();
    await settle();
    expect(asked).toEqual(['파티션']);
    expect(input().value).toBe('파티션');
  });

  test('left by Back before its script is there, it is closed by it', async () => {
    let come: () => void = () => undefined;
    one('search-box', SearchBox).loadDialog = () => new Promise<void>((resolve) => { come = resolve; });
    one('search-box > button', HTMLButtonElement).click();
    await vi.waitFor(() => expect(dialog().open).toBe(true));
    history.replaceState(null, '');
    come();
    await settle();
    expect(dialog().open).toBe(false);
    expect(asked).toEqual([]);
  });

  test('without its script it says so', async () => {
    one('search-box', SearchBox).loadDialog = () => Promise.reject(new TypeError('no network'));
    await opened();
    expect(dialog().open).toBe(true);
    expect(view()).toEqual(['missing']);
  });

  test('a worker that broke is ended, and the next opening starts another', async () => {
    const started: { ended: boolean; worker: Worker }[] = [];
    const before = SearchBox.startWorker;
    SearchBox.startWorker = () => {
      const one = { ended: false, worker: new EventTarget() as Worker };
      one.worker.terminate = () => { one.ended = true; };
      started.push(one);
      return one.worker;
    };
    const connect = vi.spyOn(SearchDialog, 'connect');
    await opened();
    started[0]?.worker.dispatchEvent(new Event('error'));
    dialog().close();
    await opened('파티션');
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    expect(connect.mock.calls.map(([worker]) => worker)).toEqual(started.map(({ worker }) => worker));
    expect(options()).toHaveLength(3);
    connect.mockRestore();
    SearchBox.startWorker = before;
  });

  test('a click beside the frame closes it', async () => {
    vi.spyOn(history, 'back').mockImplementation(() => undefined);
    await opened();
    dialog().click();
    expect(dialog().open).toBe(false);
    await opened();
    one('.frame').click();
    expect(dialog().open).toBe(true);
    vi.restoreAllMocks();
  });
});

describe('the list', () => {
  test('rows in their order, links with the heading and the words found, excerpts as text with marks, the count said', async () => {
    await opened('파티션');
    expect(view()).toEqual(['results']);
    expect(status()).toBe('결과 3개');
    expect([...document.querySelectorAll('.option .page')].map((page) => page.textContent)).toEqual(['쪽 /guide/a', '쪽 /guide/b']);
    expect(one('.kind').textContent).toBe('가이드');
    expect(one('.topic').textContent).toBe('Kafka');
    expect(options().map((option) => decodeURIComponent(option.getAttribute('href') ?? '')))
      .toEqual(['/sub/guide/a/?found=파티#one', '/sub/guide/b/?found=<b#two', '/sub/guide/a/?found=셋째']);
    expect(one('[role=option] mark').textContent).toBe('파티');
    expect(document.querySelector('[role=option] b')).toBeNull();
    expect(options()[1]?.querySelector('.excerpt')?.textContent).toBe('<b>둘</b>');
    expect(input().getAttribute('aria-expanded')).toBe('true');
  });

  test('arrows go round, Home and End only when a row is active, one row selected', async () => {
    await opened('파티션');
    expect(press('Home').defaultPrevented).toBe(false);
    const steps = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      press(key);
      return active();
    });
    expect(steps).toEqual([0, 1, 2, 0, 2, 0].map((number) => `search-option-${number}`));
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false', 'false']);
    expect(document.activeElement).toBe(input());
  });

  test('ArrowUp at first goes to the last row; a new query makes none active', async () => {
    await opened('파티션');
    press('ArrowUp');
    expect(active()).toBe('search-option-2');
    await type('파티션을');
    expect(active()).toBeNull();
  });

  test('Enter opens the active row, else the first', async () => {
    await opened('파티션');
    const clicked: string[] = [];
    one('search-results').addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push((event.target as Element).id);
      event.stopPropagation();
    });
    press('Enter');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(clicked).toEqual(['search-option-0', 'search-option-1']);
  });

  test.each([
    { isComposing: true },
    { keyCode: 229 },
  ])('keys within a composition are not ours: %o', async (composing) => {
    await opened('파티션');
    const click = vi.spyOn(HTMLElement.prototype, 'click');
    expect(press('Enter', composing).defaultPrevented).toBe(false);
    expect(press('ArrowDown', composing).defaultPrevented).toBe(false);
    expect(active()).toBeNull();
    expect(click).not.toHaveBeenCalled();
    click.mockRestore();
  });

  test('a heading of this page closes the dialog and goes there, without another entry in the history', async () => {
    await opened('파티션');
    const back = vi.spyOn(history, 'back');
    press('Enter');
    expect(dialog().open).toBe(false);
    expect(location.hash).toBe('#one');
    expect(queryInState(history.state)).toBeNull();
    expect(back).not.toHaveBeenCalled();
    back.mockRestore();
  });

  test('another page: the query is kept for the way back', async () => {
    await opened('파티션');
    options()[1]?.addEventListener('click', (event) => event.preventDefault());
    options()[1]?.click();
    expect(history.state).toMatchObject({ mulgilSearch: '파티션' });
  });
});

describe('what else it says', () => {
  test('nothing found, with the way to the glossary', async () => {
    answer = () => Promise.resolve(found([]));
    await opened('뷁뷁');
    expect(view()).toEqual(['nothing']);
    expect(status()).toBe('없음');
    expect(input().getAttribute('aria-expanded')).toBe('false');
  });

  test('how the query was read', async () => {
    answer = () => Promise.resolve(found(three, { readAs: '$& 파티션' }));
    await opened('vkxltus');
    expect(status()).toBe('‘$& 파티션’ 3개');
  });

  test('index missing, and mended by the next key', async () => {
    answer = () => Promise.reject(new SearchError('missing', '404'));
    await opened('파티션');
    expect(view()).toEqual(['missing']);
    expect(status()).toBe('못 불러옴');
    answer = () => Promise.resolve(found(three));
    await type('파티션을');
    expect(view()).toEqual(['results']);
  });

  test('an overtaken answer changes nothing; an emptied input shows the introduction', async () => {
    await opened('파티션');
    answer = () => Promise.resolve(null);
    await type('파티션을');
    expect(options()).toHaveLength(3);
    await type(' ');
    expect(view()).toEqual(['intro']);
    expect(options()).toHaveLength(0);
  });
});

describe('the second tier', () => {
  const better = [hit('/guide/c', 'new', '새 것'), ...three];
  const pages = (): (string | undefined)[] => options().map((option) => option.dataset['place']?.replace('guide ', ''));

  const improved = async (before: () => void): Promise<void> => {
    answer = () => Promise.resolve(found(three, { namesOnly: true }));
    await opened('파티션');
    expect(status()).toBe('결과 3개 (제목에서)');
    before();
    answer = () => Promise.resolve(found(better));
    bodiesCome();
    await settle();
  };

  test('improves the list', async () => {
    await improved(() => undefined);
    expect(pages()).toEqual(['/guide/c#new', '/guide/a#one', '/guide/b#two', '/guide/a#']);
    expect(status()).toBe('결과 4개');
  });

  test('without moving what is chosen, or anything above it', async () => {
    await improved(() => { press('ArrowDown'); press('ArrowDown'); });
    expect(pages()).toEqual(['/guide/a#one', '/guide/b#two', '/guide/c#new', '/guide/a#']);
    expect(active()).toBe('search-option-1');
    expect(options().map(({ id }) => id)).toEqual([0, 1, 2, 3].map((at) => `search-option-${at}`));
    expect(options()[1]?.getAttribute('aria-selected')).toBe('true');
  });
});

test('the second tier cannot be had: what names have stays, and it is said', async () => {
  answer = () => Promise.resolve(found(three, { namesOnly: true }));
  await opened('파티션');
  bodiesCome(false);
  await settle();
  expect(options()).toHaveLength(3);
  expect(status()).toBe('제목에서만');
});

describe('filters, recent searches, ways on', () => {
  const choose = async (name: string, value: string): Promise<void> => {
    one(`[data-el=${name}]`, HTMLSelectElement).value = value;
    one(`[data-el=${name}]`).dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };

  test('kind and topic go along with the query', async () => {
    await opened('파티션');
    await choose('kind', 'guide');
    await choose('topic', 'kafka');
    expect(filters.slice(-3)).toEqual([{ kind: null, topic: null }, { kind: 'guide', topic: null }, { kind: 'guide', topic: 'kafka' }]);
  });

  test('a search is kept when a result is opened, offered at the next opening, and forgotten when asked to', async () => {
    await opened('파티션');
    options()[1]?.addEventListener('click', (event) => event.preventDefault());
    options()[1]?.click();
    await type('');
    expect(view()).toEqual(['intro']);
    one('[data-query]').click();
    await settle();
    expect(input().value).toBe('파티션');
    expect(view()).toEqual(['results']);
    await type('');
    one('[data-el=forget]').click();
    expect(document.querySelectorAll('[data-query]')).toHaveLength(0);
    expect(one('[data-el=recent]').hidden).toBe(true);
  });

  test('nothing found: similar names to choose, and the other language', async () => {
    answer = () => Promise.resolve(found([], { nearest: ['파티션'], otherLanguage: [three[0] as Hit] }));
    await opened('파티숑');
    expect(view()).toEqual(['nothing']);
    expect(one('[data-el=other] a').getAttribute('href')).toContain('/sub/en/guide/a/');
    expect(options()).toHaveLength(0);
    answer = () => Promise.resolve(found(three));
    one('[data-el=nearest] [data-query]').click();
    await settle();
    expect(input().value).toBe('파티션');
    expect(view()).toEqual(['results']);
  });

  test('the address holds the query while the dialog is open, so that it can be shared', async () => {
    await opened('파티션');
    await vi.waitFor(() => expect(new URL(location.href).searchParams.get('q')).toBe('파티션'));
    press('Enter');
    expect(new URL(location.href).searchParams.get('q')).toBeNull();
  });

  test('words that were found are marked once, and leave the address', async () => {
    history.replaceState(null, '', '/sub/guide/a/?found=%ED%8C%8C%ED%8B%B0%EC%85%98,isr#one');
    const marked: string[] = [];
    const box = one('search-box', SearchBox);
    box.remove();
    box.markWords = (words) => marked.push(...words);
    document.body.append(box);
    await settle();
    expect(marked).toEqual(['파티션', 'isr']);
    expect(location.search).toBe('');
    expect(location.hash).toBe('#one');
  });
});
