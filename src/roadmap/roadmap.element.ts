import { ticks } from '../progress/folds/ticks.ts';
import { progressLog } from '../progress/shared.ts';
import { tally, type CountedTask } from './tally.ts';

/** Upgrades the checkboxes of a roadmap page: ticks live in the progress log, counts follow them. */
class RoadmapElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('change', (event) => this.#tick(event.target), { signal });
    const paint = (): Promise<void> => this.#paint();
    void paint();
    const unsubscribe = progressLog().subscribe(paint);
    signal.addEventListener('abort', unsubscribe);
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.dataset['task'] === undefined) return;
    void progressLog().append({ type: target.checked ? 'task.ticked' : 'task.unticked', task: target.dataset['task'] });
  }

  async #paint(): Promise<void> {
    const ticked = await progressLog().fold(ticks);
    for (const box of this.querySelectorAll<HTMLInputElement>('input[data-task]')) {
      box.checked = ticked.has(box.dataset['task'] ?? '');
      box.disabled = false;
    }
    for (const meter of this.querySelectorAll<HTMLElement>('[data-tally]')) {
      const tasks = JSON.parse(meter.dataset['tally'] ?? '[]') as [string, number][];
      const { done, of, hoursDone, hours } = tally(tasks.map(([id, taskHours]): CountedTask => ({ id, hours: taskHours })), ticked);
      const bar = meter.querySelector('progress');
      if (bar) {
        bar.max = hours;
        bar.value = hoursDone;
      }
      const text = meter.querySelector('[data-count]');
      if (text) text.textContent = `${done} / ${of}`;
    }
  }
}

if (!customElements.get('mg-roadmap')) customElements.define('mg-roadmap', RoadmapElement);
