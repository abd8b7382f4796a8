import './export-button.element.ts';
import { summary } from './folds/summary.ts';
import { exportReminder } from './reminder.ts';
import { progressLog } from './shared.ts';
import type { NoticeCase } from './strings.ts';

/** Shows one of the sentences that `StorageNotice.astro` rendered hidden: storage failed, or it is time to export. */
export class StorageNotice extends HTMLElement {
  #life: AbortController | undefined;

  connectedCallback(): void {
    if (this.#life) return;
    this.#life = new AbortController();
    this.#life.signal.addEventListener('abort', progressLog().subscribe(() => this.#paint()));
    void this.#paint();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#life = undefined;
  }

  async #paint(): Promise<void> {
    const log = progressLog();
    const { sinceExport: count, lastExport, firstEvent } = await log.fold(summary);
    const now: NoticeCase | null =
      log.reason ?? exportReminder({ now: Date.now(), lastExport, firstEvent, count, safari: deletesUnvisited() });
    for (const sentence of this.querySelectorAll<HTMLElement>('[data-case]')) {
      sentence.hidden = sentence.dataset['case'] !== now;
    }
    const button = this.querySelector<HTMLElement>('export-progress');
    if (button) button.hidden = now === null;
    this.toggleAttribute('data-shown', now !== null);
  }
}

/** Safari and, on iOS, every browser (all have Apple's engine); an installed web app is spared. */
function deletesUnvisited(): boolean {
  return navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches;
}

if (!customElements.get('storage-notice')) customElements.define('storage-notice', StorageNotice);
