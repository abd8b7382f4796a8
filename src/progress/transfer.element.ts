import { localDay } from './day.ts';
import type { StoredEvent } from './event.ts';
import { fill, reportText } from './report-text.ts';
import { progressLog } from './shared.ts';
import { strings, type transferWords } from './strings.ts';
import { isTransfer, readTransfer, writeTransfer } from './transfer.ts';

/** `<progress-transfer data-words>`: the log as a shared file or as text to copy, and such a text taken in. Markup: `Transfer.astro`. */
class ProgressTransfer extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    if (this.#life) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    for (const control of this.querySelectorAll('button, textarea')) control.removeAttribute('disabled');
    const on = (part: string, run: () => Promise<void>): void => this.#part(part)?.addEventListener('click', () => {
      this.#say('');
      run().catch(() => this.#say(this.#words.failed));
    }, { signal });
    on('write', () => this.#write());
    on('share', () => this.#share());
    on('take', () => this.#take());
    const share = this.#part('share');
    if (share) share.hidden = !('canShare' in navigator && navigator.canShare({ files: [fileOf('')] }));
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  #part(name: string): HTMLElement | null { return this.querySelector<HTMLElement>(`[data-part="${name}"]`); }
  get #box(): HTMLTextAreaElement | null { return this.querySelector('textarea'); }
  get #words(): (typeof transferWords)['ko'] { return JSON.parse(this.dataset['words'] ?? '{}') as (typeof transferWords)['ko']; }

  #say(sentence: string): void {
    const status = this.#part('status');
    if (status) status.textContent = sentence;
  }

  async #write(): Promise<void> {
    const text = await carried();
    const box = this.#box;
    if (!box) return;
    box.value = text;
    box.select();
    const size = { size: Math.ceil(text.length / 1000) };
    // Refused where the page may not use the clipboard: the text stands selected in the box.
    await navigator.clipboard.writeText(text).then(() => this.#say(fill(this.#words.copied, size)), () => this.#say(fill(this.#words.selected, size)));
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ files: [fileOf(await carried())] });
    } catch (error) {
      // The reader closed the sheet.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      throw error;
    }
    await progressLog().append({ type: 'log.exported' });
    this.#say(this.#words.shared);
  }

  async #take(): Promise<void> {
    const text = this.#box?.value ?? '';
    if (text.trim() === '') {
      this.#say(this.#words.nothing);
      return;
    }
    const plain = isTransfer(text) ? await readTransfer(text) : text;
    if (plain === null) {
      this.#say(this.#words.broken);
      return;
    }
    const { data } = strings[this.lang === 'en' ? 'en' : 'ko'];
    this.#say(reportText(await progressLog().importAll(plain, (done, total) => this.#say(fill(data.importing, { done, total }))), data));
  }
}

const carried = async (): Promise<string> => {
  const { events } = JSON.parse(await progressLog().exportAll()) as { events: StoredEvent[] };
  return writeTransfer(events);
};

const fileOf = (text: string): File => new File([text], `mulgil-${localDay(Date.now(), -new Date().getTimezoneOffset())}.txt`, { type: 'text/plain' });

if (!customElements.get('progress-transfer')) customElements.define('progress-transfer', ProgressTransfer);
