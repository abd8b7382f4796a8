import { progressLog } from '../progress/shared.ts';
import { missed, rowsOf, states, type Row } from './missed.ts';
import './quiz.element.ts';
import { loadQuizzes } from './session-view.element.ts';

interface Words { count: string; none: string; nothing: string; times: string; last: string; since: string; retry: string; failed: string; topics: Record<string, string> }
interface Item { id: string; topic: string; prompt: string }

/** How many items one retry takes. */
const retrySize = 40;

/** Shows what was missed, as the form asks; an item is loaded when it is opened, all of them before printing. */
class NotebookElement extends HTMLElement {
  #controller: AbortController | undefined;
  #items: Item[] = [];

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#items = JSON.parse(this.querySelector('[data-items]')?.textContent ?? '[]') as Item[];
    for (const select of this.querySelectorAll('select')) select.disabled = false;
    const paint = (): Promise<void> => this.#paint();
    this.querySelector('form')?.addEventListener('change', () => void paint(), { signal });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('toggle', (event) => void this.#open(event.target), { signal, capture: true });
    this.#part('print')?.addEventListener('click', () => void this.#print(), { signal });
    signal.addEventListener('abort', progressLog().subscribe(paint));
    void paint();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }
  #part(name: string): HTMLElement | null { return this.querySelector(`[data-${name}]`); }
  #say(text: string): void {
    const count = this.#part('count');
    if (count && count.textContent !== text) count.textContent = text;
  }

  async #paint(): Promise<void> {
    const known = await progressLog().fold(missed);
    const [topic = '', asked] = [...this.querySelectorAll('select')].map(({ value }) => value);
    const state = states.find((one) => one === asked) ?? 'all';
    const rows = rowsOf(known, this.#items, topic === '' ? null : topic, state);
    const words = this.#words;
    this.#say(rows.length > 0 ? words.count.replace('{n}', String(rows.length)) : known.size === 0 ? words.nothing : words.none);
    const retry = this.#part('retry');
    if (retry instanceof HTMLAnchorElement) {
      retry.hidden = rows.length === 0;
      retry.textContent = words.retry.replace('{n}', String(Math.min(rows.length, retrySize)));
      retry.href = `${this.dataset['quiz'] ?? ''}?items=${rows.slice(0, retrySize).map(({ id }) => id).join(',')}&mode=instant`;
    }
    this.#part('print')?.toggleAttribute('hidden', rows.length === 0);
    const list = this.#part('rows');
    const present = new Map([...(list?.children ?? [])].map((row) => [(row as HTMLElement).dataset['row'], row as HTMLElement]));
    // A row that stays keeps its place in the page, and with it the item that is being answered in it.
    const wanted = rows.map((row) => this.#tell(present.get(row.id) ?? this.#row(row.id), row));
    if (list && (wanted.length !== list.children.length || wanted.some((row, i) => row !== list.children[i]))) {
      const focused = document.activeElement;
      list.replaceChildren(...wanted);
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    }
  }

  #row(id: string): HTMLElement {
    const row = document.createElement('li');
    row.dataset['row'] = id;
    const summary = document.createElement('summary');
    summary.append(this.#items.find((item) => item.id === id)?.prompt ?? id, Object.assign(document.createElement('span'), { className: 'told' }));
    const details = document.createElement('details');
    details.append(summary);
    row.append(details);
    return row;
  }

  #tell(row: HTMLElement, { topic, times, lastMissedAt, rightSince }: Row): HTMLElement {
    const words = this.#words;
    const day = (at: number): string => new Date(at).toLocaleDateString(this.dataset['lang']);
    const told = row.querySelector('.told');
    const text = [words.topics[topic] ?? topic, words.times.replace('{n}', String(times)), words.last.replace('{day}', day(lastMissedAt)),
      ...(rightSince === null ? [] : [words.since.replace('{day}', day(rightSince))])].join(' · ');
    if (told && told.textContent !== text) told.textContent = text;
    return row;
  }

  async #open(target: EventTarget | null): Promise<void> {
    if (!(target instanceof HTMLDetailsElement) || !target.open || target.parentElement?.parentElement !== this.#part('rows')) return;
    await this.#load([target.parentElement]);
  }

  /** Puts the item into each row that has none yet; false when one could not be had. */
  async #load(rows: readonly HTMLElement[]): Promise<boolean> {
    const empty = rows.filter((row) => !row.querySelector('mg-quiz'));
    if (empty.length === 0) return true;
    const quizzes = await loadQuizzes(empty.map((row) => row.dataset['row'] ?? ''), this.dataset['base'] ?? '/', this.dataset['lang'] ?? 'ko');
    if (!quizzes) {
      this.#say(this.#words.failed);
      return false;
    }
    for (const [i, row] of empty.entries()) {
      const quiz = quizzes[i];
      if (!quiz || row.querySelector('mg-quiz')) continue;
      // The old answer would give the item away.
      quiz.dataset['fresh'] = 'instant';
      row.querySelector('details')?.append(quiz);
    }
    return true;
  }

  async #print(): Promise<void> {
    const rows = [...(this.#part('rows')?.children ?? [])].filter((row): row is HTMLElement => row instanceof HTMLElement);
    if (!(await this.#load(rows))) return;
    for (const details of this.querySelectorAll<HTMLDetailsElement>('[data-rows] details')) details.open = true;
    print();
  }
}

if (!customElements.get('mg-notebook')) customElements.define('mg-notebook', NotebookElement);
