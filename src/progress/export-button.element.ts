import { localDay } from './day.ts';
import { download } from './download.element.ts';
import { progressLog } from './shared.ts';

/** `<export-progress>` around a native button: downloads the log, notes it there, tells by `progress-exported`. */
export class ExportProgress extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    if (this.#life) return;
    this.#life = new AbortController();
    this.addEventListener('click', (event) => void this.#export(event), { signal: this.#life.signal });
    this.querySelector('button')?.removeAttribute('disabled');
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  async #export(event: Event): Promise<void> {
    if (!(event.target as Element).closest('button')) return;
    const log = progressLog();
    const now = new Date();
    download(await log.exportAll(), 'application/json', `mulgil-progress-${localDay(now.getTime(), -now.getTimezoneOffset())}.json`);
    await log.append({ type: 'log.exported' });
    this.dispatchEvent(new CustomEvent('progress-exported', { bubbles: true }));
  }
}

if (!customElements.get('export-progress')) customElements.define('export-progress', ExportProgress);
