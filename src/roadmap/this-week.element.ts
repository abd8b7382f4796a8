import { ticks } from '../progress/folds/ticks.ts';
import { progressLog } from '../progress/shared.ts';
import { weekToDo } from './this-week.ts';

interface Week { title: string; url: string; tasks: [id: string, title: string, hours: number, url: string][] }

/** Lists the tasks of the week the reader is in; the ticks themselves are kept by the mg-roadmap around it. */
class ThisWeekElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const paint = (): Promise<void> => this.#paint();
    void paint();
    this.#controller.signal.addEventListener('abort', progressLog().subscribe(paint));
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  async #paint(): Promise<void> {
    const weeks = JSON.parse(this.querySelector('[data-weeks]')?.textContent ?? '[]') as Week[];
    const words = JSON.parse(this.dataset['words'] ?? '{}') as { hours: string; all: string };
    const ticked = await progressLog().fold(ticks);
    const week = weeks[weekToDo(weeks, ticked) ?? -1];
    const link = this.querySelector<HTMLAnchorElement>('[data-week]');
    if (link) {
      link.textContent = week?.title ?? words.all;
      link.href = week?.url ?? weeks.at(-1)?.url ?? '';
    }
    const focused = document.activeElement instanceof HTMLInputElement && this.contains(document.activeElement) ? document.activeElement.dataset['task'] : undefined;
    this.querySelector('ul')?.replaceChildren(...(week?.tasks ?? []).map(([id, title, hours, url]) => {
      const row = document.createElement('li');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: ticked.has(id), autocomplete: 'off' });
      box.dataset['task'] = id;
      box.setAttribute('aria-label', title);
      const name = Object.assign(document.createElement('a'), { href: url, textContent: title });
      row.append(box, name, Object.assign(document.createElement('span'), { className: 'hours', textContent: words.hours.replace('{n}', String(hours)) }));
      return row;
    }));
    // The list was made anew: the one who ticked by keyboard goes on where he was.
    if (focused !== undefined) this.querySelector<HTMLElement>(`[data-task="${focused}"]`)?.focus();
  }
}

if (!customElements.get('mg-this-week')) customElements.define('mg-this-week', ThisWeekElement);
