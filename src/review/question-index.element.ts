import { dayNumber } from '../progress/day.ts';
import { dates } from '../progress/folds/dates.ts';
import { progressLog, today as todayHere } from '../progress/shared.ts';
import { cards } from './cards.ts';
import { countOf, isShown, questionOfTheDay, statesOf, type FilteredQuestion, type QuestionFilter, type QuestionState } from './question-state.ts';

interface Words { shown: string; states: Record<QuestionState, string> }
interface Row extends FilteredQuestion { element: HTMLElement; id: string }

const fields = ['topic', 'level', 'state'] as const;

/** Filters the list of questions by topic, level and the reader's own state; the URL holds the filter, so that it can be shared. */
class QuestionIndexElement extends HTMLElement {
  #controller: AbortController | undefined;
  #rows: Row[] = [];

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('change', () => this.#filter(true), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    addEventListener('popstate', () => this.#read(), { signal });
    const paint = (): Promise<void> => this.#paint();
    void paint();
    signal.addEventListener('abort', progressLog().subscribe(paint));
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }
  get #selects(): HTMLSelectElement[] { return [...this.querySelectorAll('select')]; }

  /** Takes the filter from the URL; values that are not offered are passed over. */
  #read(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
      select.disabled = false;
    }
    this.#filter(false);
  }

  #filter(byReader: boolean): void {
    const chosen = new Map(this.#selects.map(({ name, value }) => [name, value === '' ? null : value]));
    const filter: QuestionFilter = { topic: chosen.get('topic') ?? null, level: chosen.get('level') ?? null, state: chosen.get('state') ?? null };
    for (const row of this.#rows) row.element.hidden = !isShown(row, filter);
    for (const section of this.querySelectorAll('section')) section.hidden = section.querySelector('li:not([hidden])') === null;
    for (const select of this.#selects) {
      const field = fields.find((one) => one === select.name);
      for (const option of select.options) {
        if (field) option.textContent = `${option.dataset['label'] ?? ''} (${countOf(this.#rows, filter, field, option.value === '' ? null : option.value)})`;
      }
    }
    const shown = this.querySelector('.shown');
    if (shown) shown.textContent = this.#words.shown.replace('{n}', String(this.#rows.filter(({ element }) => !element.hidden).length));
    if (!byReader) return;
    const url = new URL(location.href);
    for (const field of fields) {
      if (filter[field] === null) url.searchParams.delete(field);
      else url.searchParams.set(field, filter[field]);
    }
    history.replaceState(history.state, '', url);
  }

  async #paint(): Promise<void> {
    const log = progressLog();
    const [known, { interview }] = await Promise.all([log.fold(cards), log.fold(dates)]);
    const today = dayNumber(todayHere());
    const first = this.#rows.length === 0;
    this.#rows = [...this.querySelectorAll<HTMLElement>('li[data-question]')].map((element) => {
      const id = element.dataset['question'] ?? '';
      const states = statesOf(known.get(`question:${id}`), interview === null ? null : dayNumber(interview), today);
      const said = element.querySelector('[data-states]');
      if (said) said.textContent = [...states].map((state) => `· ${this.#words.states[state]}`).join(' ');
      return { element, id, topic: element.dataset['topic'] ?? '', level: element.dataset['level'] ?? '', states };
    });
    this.#sayDay(questionOfTheDay(this.#rows.map(({ id }) => id), today));
    if (first) this.#read();
    else this.#filter(false);
  }

  #sayDay(id: string | undefined): void {
    const from = this.querySelector<HTMLAnchorElement>(`li[data-question="${id ?? ''}"] a`);
    const link = this.querySelector<HTMLAnchorElement>('[data-day]');
    if (!from || !link) return;
    link.href = from.href;
    link.textContent = from.textContent;
    link.parentElement?.removeAttribute('hidden');
  }
}

if (!customElements.get('mg-question-index')) customElements.define('mg-question-index', QuestionIndexElement);
