import { download } from '../progress/download.element.ts';
import { fill } from '../progress/report-text.ts';
import { progressLog, today } from '../progress/shared.ts';
import type { Part } from './pack.ts';
import { dayText, daysText, hoursIn, hoursText, planText } from './plan-text.ts';
import type { plan as planStrings } from './plan-strings.ts';
import { rowsOf, type Plan } from './plan.ts';
import { readerPlan, type ReaderPlan } from './reader-plan.ts';
import type { NamedTask } from './roadmap-tasks.ts';
import { keepingFocus, make, taskRow } from './task-row.element.ts';
import { whenSeenAgain } from '../ui/seen-again.element.ts';

type Words = Omit<(typeof planStrings)['en' | 'ko'], 'setup'>;

const zoneAt = (at: number): number => -new Date(at).getTimezoneOffset();

/** Shows the dated plan of the roadmap's tasks, which it reads from the plain list on the page, and keeps dates and hours. */
class PlanElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('change', (event) => this.#change(event.target), { signal });
    this.addEventListener('click', (event) => this.#click(event.target), { signal });
    const paint = (): Promise<void> => this.#paint();
    void paint();
    signal.addEventListener('abort', progressLog().subscribe(paint));
    whenSeenAgain(paint, signal);
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #lang(): 'ko' | 'en' { return this.dataset['lang'] === 'en' ? 'en' : 'ko'; }
  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }
  #part(name: string): HTMLElement | null { return this.querySelector(`[data-${name}]`); }
  #say(part: string, text: string): void {
    const element = this.#part(part);
    // Said again only when it changed: it is a live region.
    if (element && element.textContent !== text) element.textContent = text;
  }

  get #tasks(): NamedTask[] {
    return [...this.querySelectorAll<HTMLElement>('[data-plain] [data-plan]')].map((row) => {
      const link = row.querySelector('a');
      return { ...(JSON.parse(row.dataset['plan'] ?? '{}') as Omit<NamedTask, 'title' | 'url'>), title: link?.textContent ?? '', url: link?.href ?? '' };
    });
  }

  #read(tasks: readonly NamedTask[]): Promise<ReaderPlan> { return readerPlan(progressLog(), tasks, today(), zoneAt); }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !target.checkValidity()) return;
    const { date } = target.dataset;
    if (date === 'start' || date === 'interview') void progressLog().append({ type: 'date.set', what: date, date: target.value === '' ? null : target.value });
    if (target.matches('[data-hours]') && target.value !== '') void progressLog().append({ type: 'hours.set', hours: target.valueAsNumber });
  }

  #click(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    if (target.closest('[data-print]')) window.print();
    if (target.closest('[data-ics]')) void this.#download().then(() => this.#say('saved', this.#words.saved), () => this.#say('saved', this.#words.unsaved));
  }

  async #download(): Promise<void> {
    const tasks = this.#tasks;
    const [{ plan, input }, { calendarOf }] = await Promise.all([this.#read(tasks), import('./plan-calendar.ts')]);
    const url = location.href.replace(/[?#].*/, '');
    const text = calendarOf(plan, { interview: input.interview, names: new Map(tasks.map((task) => [task.id, task])), words: this.#words, lang: this.#lang, now: Date.now(), url });
    download(text, 'text/calendar;charset=utf-8', this.#words.file);
  }

  async #paint(): Promise<void> {
    const tasks = this.#tasks;
    const { plan, input } = await this.#read(tasks);
    const iso = (day: number | null): string => (day === null ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10));
    for (const [name, value] of [['date=start', iso(input.start)], ['date=interview', iso(input.interview)], ['hours', String(input.hours)]] as const) {
      const control = this.querySelector<HTMLInputElement>(`[data-${name}]`);
      if (!control) continue;
      control.disabled = false;
      if (control !== document.activeElement) control.value = value;
    }
    this.#say('says', planText(plan, input, this.#words, this.#lang).join(' '));
    for (const name of ['plain', 'actions']) this.#part(name)?.toggleAttribute('hidden', name === 'plain' || plan.weeks.length === 0);
    keepingFocus(this, () => this.#show(plan, input.today, new Map(tasks.map((task) => [task.id, task]))));
  }

  #show(plan: Plan, now: number, tasks: ReadonlyMap<string, NamedTask>): void {
    const words = this.#words;
    const row = (id: string, isDone: boolean, text: string): HTMLLIElement => taskRow(tasks.get(id) ?? { id, title: id, url: '' }, isDone, text);
    const fewHours = ({ hours, of }: Part): string => fill(hours < of ? words.part : words.hours, { n: hoursText(hours), of: hoursText(of) });
    const of = (id: string): string => fill(words.hours, { n: hoursText(tasks.get(id)?.hours ?? 0) });
    this.#part('weeks')?.replaceChildren(...plan.weeks.map((week, place) => {
      const isNow = place === 0 && plan.begun;
      const rows = rowsOf(week, tasks.keys());
      const head = make('h3', '', make('span', 'nth', fill(words.week, { n: week.nth })), ' ', make('span', 'days', daysText(week, this.#lang, plan.weeks[place - 1]?.last ?? now)));
      const line = make('div', 'head', head, ...(isNow ? [make('strong', 'now', words.now)] : []), make('span', 'sum', fill(words.hoursOfWeek, { n: hoursText(hoursIn(rows)) })));
      const item = make('li', 'week', line, make('ul', 'tasks', ...rows.map((part) => row(part.id, part.isDone, fewHours(part)))));
      if (isNow) item.setAttribute('aria-current', 'date');
      if (week.tasks.length === 0) item.append(make('p', 'none', week.done.length > 0 ? words.weekDone : words.weekEmpty));
      return item;
    }));

    const list = (name: string, ids: readonly string[], rowOf: (id: string) => HTMLLIElement): void => {
      const section = this.#part(name);
      section?.toggleAttribute('hidden', ids.length === 0);
      const count = section?.querySelector('.count');
      if (count) count.textContent = fill(words.count, { n: ids.length, hours: hoursText(ids.reduce((sum, id) => sum + (tasks.get(id)?.hours ?? 0), 0)) });
      section?.querySelector('ul')?.replaceChildren(...ids.map(rowOf));
    };
    const why = new Map(plan.dropped.map(({ id, need }) => [id, need === undefined ? words.noTime : fill(words.noNeed, { title: tasks.get(need)?.title ?? need })]));
    list('behind', plan.behind, (id) => {
      const week = plan.weeks.find((one) => one.tasks.some((part) => part.id === id));
      const isNow = plan.begun && week === plan.weeks[0];
      const where = !week ? words.movedOut : isNow ? words.now : fill(words.movedTo, { date: dayText(week.first, this.#lang, now) });
      // Without a box: its week, or the list of the dropped, has it.
      return make('li', '', Object.assign(make('a', '', tasks.get(id)?.title ?? id), { href: tasks.get(id)?.url ?? '' }), make('span', 'hours', `${of(id)} · ${where}`));
    });
    list('dropped', plan.dropped.map(({ id }) => id), (id) => row(id, false, `${of(id)} · ${why.get(id) ?? ''}`));
    list('done', plan.done, (id) => row(id, true, of(id)));
  }
}

if (!customElements.get('mg-plan')) customElements.define('mg-plan', PlanElement);
