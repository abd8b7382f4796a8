import { activityYear } from './activity-year.ts';
import { activity } from './folds/activity.ts';
import { progressLog, today } from './shared.ts';

const svg = 'http://www.w3.org/2000/svg';
const cell = 14;

/** Draws the year's activity and says it in a sentence. */
class ActivityYearElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const paint = (): Promise<void> => this.#paint();
    void paint();
    this.#controller.signal.addEventListener('abort', progressLog().subscribe(paint));
    // The present is at the right end.
    const box = this.querySelector('.scroll');
    if (box) box.scrollLeft = box.scrollWidth;
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  async #paint(): Promise<void> {
    const { said, day: dayWord } = JSON.parse(this.dataset['words'] ?? '{}') as { said: string; day: string };
    const { days, active, longest, running } = activityYear(await progressLog().fold(activity), today());
    const sentence = said.replace('{active}', String(active)).replace('{running}', String(running)).replace('{longest}', String(longest));
    const line = this.querySelector('[data-said]');
    if (line) line.textContent = sentence;
    const picture = this.querySelector('svg');
    picture?.setAttribute('aria-label', sentence);
    picture?.replaceChildren(...days.map(({ day, count, level, column, row }) => {
      const square = document.createElementNS(svg, 'rect');
      for (const [name, value] of Object.entries({ x: column * cell, y: row * cell, width: cell - 2, height: cell - 2, rx: 2, 'data-level': level })) square.setAttribute(name, String(value));
      const title = document.createElementNS(svg, 'title');
      title.textContent = dayWord.replace('{day}', day).replace('{n}', String(count));
      square.append(title);
      return square;
    }));
  }
}

if (!customElements.get('mg-activity-year')) customElements.define('mg-activity-year', ActivityYearElement);
