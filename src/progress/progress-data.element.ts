import './export-button.element.ts';
import { MAX_FILE } from './export-file.ts';
import { summary } from './folds/summary.ts';
import { fill, reportText } from './report-text.ts';
import { progressLog } from './shared.ts';
import type { DataWords } from './strings.ts';
import { isTransfer, readTransfer } from './transfer.ts';

const UNDO_KEY = 'mulgil:erased';

/** A file has at most three bytes for each character that `MAX_FILE` counts. */
const MAX_BYTES = MAX_FILE * 3;

/** `<progress-data data-words>`: what is stored here; export, import, erase and undo. Markup: `ProgressData.astro`. */
export class ProgressData extends HTMLElement {
  #life: AbortController | undefined;
  /** The token where the session's storage does not take it. */
  #undo: string | null = null;

  connectedCallback(): void {
    if (this.#life) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.addEventListener('change', (event) => void this.#import(event.target), { signal });
    this.addEventListener('progress-exported', () => this.#say(this.#words.exported), { signal });
    this.#part('erase')?.addEventListener('click', () => void this.#erase(), { signal });
    this.#part('undo')?.addEventListener('click', () => void this.#undoErase(), { signal });
    signal.addEventListener('abort', progressLog().subscribe(() => this.#paint()));
    for (const control of this.querySelectorAll('button, input')) control.removeAttribute('disabled');
    void this.#paint();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  // Looked up anew each time: page translation may replace what is inside.
  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  get #words(): DataWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as DataWords;
  }

  #say(sentence: string): void {
    const status = this.#part('status');
    if (status) status.textContent = sentence;
  }

  async #paint(): Promise<void> {
    const log = progressLog();
    const { count, firstEvent } = await log.fold(summary);
    const line = this.#part('stored');
    const words = this.#words;
    const since = new Date(firstEvent ?? 0).toLocaleDateString(this.closest('[lang]')?.getAttribute('lang') ?? 'ko');
    const sentence = log.status === 'memory' ? words.inMemory : words.stored;
    if (line) line.textContent = count === 0 ? words.empty : fill(sentence, { count, since });
    const undo = this.#part('undo');
    if (undo) undo.hidden = this.#token() === null;
  }

  async #import(target: EventTarget | null): Promise<void> {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (!(target instanceof HTMLInputElement) || !file) return;
    const words = this.#words;
    try {
      const text = file.size > MAX_BYTES ? null : await file.text();
      const plain = text !== null && isTransfer(text) ? await readTransfer(text) : text;
      if (text === null) this.#say(words.reasons['file-too-large']);
      else if (plain === null) this.#say(words.cut);
      else {
        const report = await progressLog().importAll(plain, (done, total) => {
          if (done < total) this.#say(fill(words.importing, { done, total }));
        });
        this.#say(reportText(report, words));
      }
    } catch {
      this.#say(words.unreadable);
    }
    // So that the same file, mended, can be chosen again.
    target.value = '';
  }

  async #erase(): Promise<void> {
    const { count } = await progressLog().fold(summary);
    // An empty token would take the place of one that still brings something back.
    if (count === 0) {
      this.#say(this.#words.empty);
      return;
    }
    this.#keepToken(await progressLog().erase());
    this.#say(this.#words.erased);
    await this.#paint();
    this.#part('undo')?.focus();
  }

  async #undoErase(): Promise<void> {
    const token = this.#token();
    if (token === null) return;
    await progressLog().importAll(token);
    this.#keepToken(null);
    this.#say(this.#words.undone);
    // Before the button that has the focus is hidden.
    this.#part('erase')?.focus();
    await this.#paint();
  }

  #token(): string | null {
    try {
      return this.#undo ?? sessionStorage.getItem(UNDO_KEY);
    } catch {
      return this.#undo;
    }
  }

  #keepToken(token: string | null): void {
    this.#undo = token;
    try {
      if (token === null) sessionStorage.removeItem(UNDO_KEY);
      else sessionStorage.setItem(UNDO_KEY, token);
    } catch {
      // Blocked, or too long for it: the undo lasts as long as this page.
    }
  }
}

if (!customElements.get('progress-data')) customElements.define('progress-data', ProgressData);
