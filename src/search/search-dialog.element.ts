import { isComposing } from '../text/composition.ts';
import type { SearchClient } from './client.ts';
import { connect } from './connect.ts';
import { indexUrl } from './links.ts';
import type { Place } from './links.ts';
import { SearchResults } from './search-results.element.ts';
import type { RowContext } from './search-results.element.ts';
import type { Found, SectionKind } from './types.ts';

/** What is under the input; one at a time. */
type View = 'intro' | 'results' | 'nothing' | 'missing';

/** Under this key the history entry of an open dialog keeps its query, for the Back button. */
const historyKey = 'mulgilSearch';

/** The query of an open dialog in a history entry's state, or null. */
export function queryInState(state: unknown): string | null {
  const query = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[historyKey] : null;
  return typeof query === 'string' ? query : null;
}

/**
 * The inside of the search: upgrades the server's `<dialog>` with its combobox. Attributes: data-base, data-lang,
 * data-kinds (JSON), data-count, data-count-read-as, data-loading. `client` may be set before the first opening.
 */
export class SearchDialog extends HTMLElement {
  client: SearchClient | null = null;
  #controller: AbortController | null = null;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#input.addEventListener('input', () => void this.#search(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#dialog.addEventListener('click', (event) => this.#click(event), { signal });
    this.#dialog.addEventListener('close', () => this.#closed(), { signal });
    window.addEventListener('popstate', (event) => this.#moved(event.state), { signal });
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = null;
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  /** Opens, with the query if one is given, and starts loading the index. */
  open(query?: string): void {
    if (!this.isOpen) {
      this.#dialog.showModal();
      if (queryInState(history.state) === null) history.pushState({ ...history.state, [historyKey]: '' }, '');
    }
    if (query !== undefined) this.#input.value = query;
    this.#input.focus();
    this.#input.select();
    void this.#search();
  }

  close(): void {
    if (this.isOpen) this.#dialog.close();
  }

  get #dialog(): HTMLDialogElement {
    return this.#part('dialog', HTMLDialogElement);
  }

  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
  }

  get #results(): SearchResults {
    return this.#part('results', SearchResults);
  }

  /** Elements are asked for by name each time: a browser's page translation may have put others in their place. */
  #part<T extends Element>(name: string, type: new () => T): T {
    const element = this.querySelector(`[data-el="${name}"]`);
    if (!(element instanceof type)) throw new TypeError(`search-dialog: no ${name}`);
    return element;
  }

  get #place(): Place {
    return { base: this.dataset['base'] ?? '/', lang: this.dataset['lang'] === 'en' ? 'en' : 'ko' };
  }

  get #context(): RowContext {
    return { place: this.#place, kinds: JSON.parse(this.dataset['kinds'] ?? '{}') as Record<SectionKind, string> };
  }

  async #search(): Promise<void> {
    const text = this.#input.value;
    this.client ??= connect(indexUrl(this.#place));
    try {
      if (!this.#input.dataset['ready'] && text.trim() !== '') this.#say(this.dataset['loading'] ?? '');
      const empty = text.trim() === '';
      const found = empty ? await this.client.load().then(() => null) : await this.client.query(text);
      this.#input.dataset['ready'] = 'true';
      if (text !== this.#input.value || (found === null && !empty)) return;
      this.#paint(found);
    } catch {
      this.#results.replaceChildren();
      this.#show('missing');
    }
  }

  #paint(found: Found | null): void {
    const hits = found?.hits ?? [];
    this.#results.paint(hits, this.#context);
    this.#setActive('');
    if (!found) {
      this.#show('intro');
      return;
    }
    const pattern = (found.readAs === null ? this.dataset['count'] : this.dataset['countReadAs']) ?? '{n}';
    this.#show(hits.length > 0 ? 'results' : 'nothing');
    if (hits.length === 0) return;
    this.#say(pattern.replace('{n}', String(hits.length)).replace('{q}', () => found.readAs ?? ''));
  }

  /** Shows one view from its top; the status says what the view has to say. */
  #show(view: View): void {
    let sentence = '';
    for (const element of this.querySelectorAll<HTMLElement>('[data-view]')) {
      element.hidden = element.dataset['view'] !== view;
      if (!element.hidden) sentence = element.dataset['status'] ?? '';
    }
    this.#part('body', HTMLElement).scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(view === 'results'));
    this.#say(sentence);
  }

  #say(text: string): void {
    this.#part('status', HTMLElement).textContent = text;
  }

  #setActive(id: string): void {
    if (id === '') this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', id);
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      (this.#results.active ?? this.#results.options[0])?.click();
      return;
    }
    const target = this.#results.target(event.key);
    if (target === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.#setActive(this.#results.activate(target));
  }

  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const onBackdrop = target === this.#dialog;
    if (onBackdrop || target?.closest('[data-el="close"]')) {
      this.close();
      return;
    }
    const link = target?.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const here = new URL(location.href);
    const there = new URL(link.href, here);
    const slashless = (path: string): string => path.replace(/\/+$/, '');
    if (there.origin !== here.origin || slashless(there.pathname) !== slashless(here.pathname)) {
      // Coming back by the Back button opens the dialog with this query again.
      history.replaceState({ ...history.state, [historyKey]: this.#input.value }, '');
      return;
    }
    event.preventDefault();
    this.#goWithin(there.hash);
  }

  /** Turns the dialog's own history entry into that of the place, so that Back leads to before the search. */
  #goWithin(hash: string): void {
    history.replaceState(null, '');
    this.close();
    location.replace(hash === '' ? '#_top' : hash);
  }

  #closed(): void {
    if (queryInState(history.state) !== null) history.back();
  }

  #moved(state: unknown): void {
    const query = queryInState(state);
    if (query === null) this.close();
    else this.open(query);
  }
}

if (!customElements.get('search-dialog')) customElements.define('search-dialog', SearchDialog);
