import { localDay } from './day.ts';
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
    download(await log.exportAll());
    await log.append({ type: 'log.exported' });
    this.dispatchEvent(new CustomEvent('progress-exported', { bubbles: true }));
  }
}

function download(text: string): void {
  const now = new Date();
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `mulgil-progress-${localDay(now.getTime(), -now.getTimezoneOffset())}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

if (!customElements.get('export-progress')) customElements.define('export-progress', ExportProgress);
