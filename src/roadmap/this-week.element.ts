import { fill } from '../progress/report-text.ts';
import { progressLog, today } from '../progress/shared.ts';
import { daysText, hoursText } from './plan-text.ts';
import { rowsOf } from './plan.ts';
import { readerPlan } from './reader-plan.ts';
import type { NamedTask } from './roadmap-tasks.ts';
import { keepingFocus, taskRow } from './task-row.element.ts';
import { weekToDo } from './this-week.ts';
import { whenSeenAgain } from '../ui/seen-again.element.ts';

interface Week { title: string; url: string; tasks: NamedTask[] }
interface Shown { title: string; url: string; rows: HTMLLIElement[] }
interface Words { hours: string; all: string; planned: string; part: string }

/** Lists the tasks of the week the reader is in, by the plan if there is one; the ticks themselves are kept by the mg-roadmap around it. */
class ThisWeekElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    const paint = (): Promise<void> => this.#paint();
    void paint();
    signal.addEventListener('abort', progressLog().subscribe(paint));
    whenSeenAgain(paint, signal);
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  async #paint(): Promise<void> {
    const shown = await this.#week();
    const link = this.querySelector<HTMLAnchorElement>('[data-week]');
    if (link) Object.assign(link, { textContent: shown.title, href: shown.url });
    keepingFocus(this, () => this.querySelector('ul')?.replaceChildren(...shown.rows));
  }

  async #week(): Promise<Shown> {
    const weeks = JSON.parse(this.querySelector('[data-weeks]')?.textContent ?? '[]') as Week[];
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const tasks = weeks.flatMap((week) => week.tasks);
    const { plan, input, ticked, asked } = await readerPlan(progressLog(), tasks, today(), (at) => -new Date(at).getTimezoneOffset());
    const planned = plan.weeks[0];
    if (asked && planned) {
      const byId = new Map(tasks.map((task) => [task.id, task]));
      return {
        title: fill(words.planned, { n: planned.nth, days: daysText(planned, this.dataset['lang'] === 'en' ? 'en' : 'ko', input.today) }), url: this.dataset['plan'] ?? '',
        rows: rowsOf(planned, byId.keys()).flatMap(({ id, hours, of, isDone }) => {
          const task = byId.get(id);
          return task ? [taskRow(task, isDone, fill(hours < of ? words.part : words.hours, { n: hoursText(hours), of: hoursText(of) }))] : [];
        }),
      };
    }
    const week = weeks[weekToDo(weeks, ticked) ?? -1];
    return {
      title: week?.title ?? words.all, url: week?.url ?? weeks.at(-1)?.url ?? '',
      rows: (week?.tasks ?? []).map((task) => taskRow(task, ticked.has(task.id), fill(words.hours, { n: task.hours }))),
    };
  }
}

if (!customElements.get('mg-this-week')) customElements.define('mg-this-week', ThisWeekElement);
