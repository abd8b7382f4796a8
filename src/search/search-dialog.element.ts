import { isComposing } from '../text/composition.ts';
import { localStore } from '../ui/local-store.element.ts';
import { createClient, type SearchClient } from './client.ts';
import { markWords } from './found-words.element.ts';
import { foundParameter, tierUrls } from './links.ts';
import { placeIn, type Place } from './place.ts';
import { forgetSearches, keepSearch, noStore, recentSearches } from './recent.ts';
import type { RecentStore } from './recent.ts';
import { queryInState, showSearch } from './search-entry.element.ts';
import { goWithin, leaveSearch, rememberQuery } from './search-leave.element.ts';
import { queryRows } from './query-rows.element.ts';
import { paintHit, SearchResults } from './search-results.element.ts';
import type { RowContext } from './search-results.element.ts';
import type { Filter, Found } from './types.ts';

/** What is under the input; one at a time. */
type View = 'intro' | 'results' | 'nothing' | 'missing';

/**
 * The inside of the search: upgrades the server's `<dialog>` with its combobox. Attributes: data-base, data-lang,
 * data-count, data-count-read-as, data-names-only, data-names-alone, data-loading.
 */
export class SearchDialog extends HTMLElement {
  /** Connects to the worker; a test puts its own here. */
  static connect = (worker: Worker, place: Place): SearchClient => createClient(worker, tierUrls(place));
  #client: SearchClient | null = null;
  #worker: Worker | undefined;
  store: RecentStore = localStore() ?? noStore;
  #controller: AbortController | null = null;
  #remembering: ReturnType<typeof setTimeout> | undefined;
  /** The query whose hits are shown, with its filter. */
  #shown = '';

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#input.addEventListener('input', () => void this.#search(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#dialog.addEventListener('change', (event) => { if (event.target instanceof HTMLSelectElement) void this.#search(); }, { signal });
    this.#dialog.addEventListener('click', (event) => this.#click(event), { signal });
    this.#dialog.addEventListener('close', () => leaveSearch(), { signal });
    window.addEventListener('popstate', (event) => this.#moved(event.state), { signal });
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = null;
    clearTimeout(this.#remembering);
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  /** Answers, by that worker, what is typed into the dialog, which may be open since before this script came. */
  answer(worker: Worker): void {
    if (worker !== this.#worker) this.#hear(this.#client = SearchDialog.connect(worker, this.#place));
    this.#worker = worker;
    // Closed meanwhile, or left by Back.
    if (!this.isOpen) leaveSearch();
    else if (queryInState(history.state) === null) this.close();
    else void this.#search();
  }

  #ask(query: string): void {
    showSearch(this.#dialog, this.#input, query);
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
    return placeIn(this.dataset);
  }

  get #context(): RowContext {
    const labelsOf = (name: string): Map<string, string> => new Map(Array.from(this.#part(name, HTMLSelectElement).options, ({ value, text }) => [value, text]));
    const labels = { kind: labelsOf('kind'), topic: labelsOf('topic') };
    return { place: this.#place, labelOf: (name, value) => labels[name].get(value) ?? value };
  }

  get #filter(): Filter {
    const { value: kind } = this.#part('kind', HTMLSelectElement);
    const { value: topic } = this.#part('topic', HTMLSelectElement);
    return { kind: kind === '' ? null : kind as NonNullable<Filter['kind']>, topic: topic === '' ? null : topic };
  }

  #hear(client: SearchClient): void {
    // What is shown was found with less than there is now: look again.
    client.whenProgress((progress) => {
      if (!this.isOpen) return;
      if (progress !== 'failed') void this.#search(true);
      else if (this.#results.options.length > 0) this.#say(this.dataset['namesAlone'] ?? '');
    });
  }

  async #search(again = false): Promise<void> {
    const text = this.#input.value;
    const empty = text.trim() === '';
    clearTimeout(this.#remembering);
    this.#remembering = setTimeout(() => { if (this.isOpen) rememberQuery(text); }, 250);
    const client = this.#client;
    if (!client) return;
    try {
      if (!this.#input.dataset['ready'] && !empty) this.#say(this.dataset['loading'] ?? '');
      const found = empty ? await client.load().then(() => null) : await client.query(text, this.#filter);
      this.#input.dataset['ready'] = 'true';
      if (text !== this.#input.value || (found === null && !empty)) return;
      this.#paint(text, found, again);
    } catch {
      this.#results.replaceChildren();
      this.#show('missing');
    }
  }

  #paint(text: string, found: Found | null, again: boolean): void {
    const asked = JSON.stringify([text, this.#filter]);
    const same = again && asked === this.#shown && found !== null && this.#results.options.length > 0;
    this.#shown = asked;
    if (same) this.#results.improve(found.hits, this.#context);
    else {
      this.#results.paint(found?.hits ?? [], this.#context);
      this.#setActive('');
    }
    if (!found) {
      this.#paintRecent();
      this.#show('intro');
      return;
    }
    const count = this.#results.options.length;
    if (count === 0) this.#paintNothing(found);
    this.#show(count > 0 ? 'results' : 'nothing', same);
    if (count === 0) return;
    const pattern = (found.readAs === null ? this.dataset['count'] : this.dataset['countReadAs']) ?? '{n}';
    const sentence = pattern.replace('{n}', String(count)).replace('{q}', () => found.readAs ?? '');
    this.#say(found.namesOnly ? `${sentence} ${this.dataset['namesOnly'] ?? ''}` : sentence);
  }

  #paintRecent(): void {
    const recent = recentSearches(this.store);
    this.#part('recent', HTMLElement).hidden = recent.length === 0;
    this.#part('recent-list', HTMLElement).replaceChildren(...queryRows(recent));
  }

  #paintNothing({ nearest, otherLanguage = [] }: Found): void {
    this.#part('nearest', HTMLElement).hidden = nearest.length === 0;
    this.#part('nearest-list', HTMLElement).replaceChildren(...queryRows(nearest));
    const context = this.#context;
    const place: Place = { ...context.place, lang: context.place.lang === 'ko' ? 'en' : 'ko' };
    this.#part('other', HTMLElement).hidden = otherLanguage.length === 0;
    this.#part('other-list', HTMLElement).replaceChildren(...otherLanguage.map((hit) => paintHit(hit, { ...context, place })));
  }

  /** Shows one view, from its top unless it is the same list; the status says what the view has to say. */
  #show(view: View, same = false): void {
    let sentence = '';
    for (const element of this.querySelectorAll<HTMLElement>('[data-view]')) {
      element.hidden = element.dataset['view'] !== view;
      if (!element.hidden) sentence = element.dataset['status'] ?? '';
    }
    if (!same) this.#part('body', HTMLElement).scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(view === 'results'));
    this.#say(sentence);
  }

  #say(text: string): void {
    const status = this.#part('status', HTMLElement);
    if (status.textContent !== text) status.textContent = text;
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
    if (target === this.#dialog) {
      this.close();
      return;
    }
    const asked = target?.closest<HTMLElement>('[data-query]')?.dataset['query'];
    if (asked !== undefined) this.#ask(asked);
    if (target?.closest('[data-el="forget"]')) {
      forgetSearches(this.store);
      this.#paintRecent();
      this.#input.focus();
    }
    const link = target?.closest('a');
    if (link) this.#follow(link, event);
  }

  #follow(link: HTMLAnchorElement, event: MouseEvent): void {
    if (link.closest('[data-place]')) keepSearch(this.store, this.#input.value);
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const there = new URL(link.href, location.href);
    const slashless = (path: string): string => path.replace(/\/+$/, '');
    const samePage = there.origin === location.origin && slashless(there.pathname) === slashless(location.pathname);
    if (!samePage || there.searchParams.has('items')) {
      // Coming back by the Back button opens the dialog with this query again.
      rememberQuery(this.#input.value);
      return;
    }
    event.preventDefault();
    goWithin(there.hash);
    this.close();
    markWords((there.searchParams.get(foundParameter) ?? '').split(',').filter(Boolean));
  }

  #moved(state: unknown): void {
    const query = queryInState(state);
    if (query === null) this.close();
    else this.#ask(query);
  }
}

if (!customElements.get('search-dialog')) customElements.define('search-dialog', SearchDialog);
