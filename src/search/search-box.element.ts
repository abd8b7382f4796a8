import { isComposing } from '../text/composition.ts';
import { placeIn } from './place.ts';
import type { SearchDialog } from './search-dialog.element.ts';
import { showSearch } from './search-entry.element.ts';
import { startWorker } from './start-worker.ts';

/** Milliseconds for which a reader does not notice that the dialog waits. */
const patience = 100;
const editable = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

/**
 * The button in the header and the keys that open the search (Ctrl+K, ⌘K, `/`). The dialog's script, the worker
 * and the index are loaded at the first opening, or when the button gets the focus.
 */
export class SearchBox extends HTMLElement {
  /** Loads the script that defines `<search-dialog>`; a test puts its own here. */
  loadDialog: () => Promise<unknown> = () => import('./search-dialog.element.ts');
  /** Starts the search's worker; a test puts its own here. */
  static startWorker = startWorker;
  /** Marks the words by which the reader found this page. */
  markWords: (words: readonly string[]) => void = (words) => void import('./found-words.element.ts').then((one) => one.markWords(words));
  #controller: AbortController | null = null;
  #worker: Worker | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.#open(), { signal });
    // A finger is on the button well before the click.
    for (const sign of ['focus', 'pointerdown']) button?.addEventListener(sign, () => this.#start(), { signal, once: true });
    button?.removeAttribute('disabled');
    this.#nameKeys(button);
    window.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#openAtOnce();
    this.#markFound();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = null;
  }

  #nameKeys(button: Element | null): void {
    const apple = /Mac|iPhone|iPod|iPad/i.test(navigator.platform);
    const key = this.querySelector<HTMLElement>('[data-el="modifier"]');
    if (key && apple) key.textContent = '⌘';
    button?.setAttribute('aria-keyshortcuts', `${apple ? 'Meta' : 'Control'}+K /`);
    this.querySelector<HTMLElement>('[data-el="shortcut"]')?.removeAttribute('data-unknown');
  }

  #openAtOnce(): void {
    const state: unknown = history.state;
    const asked = new URLSearchParams(location.search).get('q');
    const kept = typeof state === 'object' && state !== null && 'mulgilSearch' in state ? state.mulgilSearch : null;
    const query = kept === '' || typeof kept !== 'string' ? (asked ?? kept) : kept;
    if (typeof query === 'string') void this.#open(query);
  }

  #markFound(): void {
    const url = new URL(location.href);
    const found = url.searchParams.get('found');
    if (found === null) return;
    // Read once: the address that is kept or shared is the section's own.
    url.searchParams.delete('found');
    history.replaceState(history.state, '', url);
    this.markWords(found.split(',').filter(Boolean));
  }

  /** Has worker, index and dialog come, all at once: each takes its time. What goes wrong, the dialog says. */
  #start(): SearchDialog | null {
    const dialog = this.querySelector<SearchDialog>('search-dialog');
    if (dialog && !this.#worker) {
      const worker = this.#worker = SearchBox.startWorker(placeIn(dialog.dataset));
      // Its script could not be had, or broke: the next opening starts another.
      worker.addEventListener('error', () => {
        worker.terminate();
        this.#worker = undefined;
      }, { once: true });
      void this.loadDialog().catch(() => null);
    }
    return dialog;
  }

  /** Opens when the script is there, or before it on a slow network, so that the reader can type; then what is typed is answered. */
  async #open(query?: string): Promise<void> {
    const dialog = this.#start();
    const [box, input] = [this.querySelector('dialog'), this.querySelector('input')];
    if (!dialog || !box || !input) return;
    const loaded = this.loadDialog();
    // Laid out at once, the dialog would hold up the worker's start.
    await Promise.race([loaded, new Promise((resolve) => { setTimeout(resolve, patience); })]).catch(() => null);
    showSearch(box, input, query);
    try {
      await loaded;
      if (!this.#worker) throw new TypeError('search-box: no worker');
      dialog.answer(this.#worker);
    } catch {
      for (const view of box.querySelectorAll<HTMLElement>('[data-view]')) view.hidden = view.dataset['view'] !== 'missing';
    }
  }

  #key(event: KeyboardEvent): void {
    if (isComposing(event) || event.defaultPrevented || event.altKey) return;
    const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey;
    const writing = event.target instanceof Element && event.target.closest(editable) !== null;
    if (!command && !(slash && !writing)) return;
    // Another dialog is open: its own business.
    const open = document.querySelector('dialog:modal, dialog[open]');
    if (open && !this.contains(open)) return;
    event.preventDefault();
    if (command && open) this.querySelector('dialog')?.close();
    else void this.#open();
  }
}

if (!customElements.get('search-box')) customElements.define('search-box', SearchBox);
