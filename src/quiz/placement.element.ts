import { ticks } from '../progress/folds/ticks.ts';
import { progressLog } from '../progress/shared.ts';
import { grade, isComplete, type Answer } from './grade.ts';
import type { Key } from './key.ts';
import { knownTasks, placement, placementMinutes, replay, standingsOf, type Placement, type Standing } from './placement.ts';
import { answerIn, optionsIn } from './quiz.element.ts';
import { secondsLeft, type ListedItem } from './session.ts';
import { loadQuizzes } from './session-view.element.ts';
import { clockText } from '../text/clock.ts';
import { make } from '../ui/make.element.ts';

interface Task { id: string; title: string; topics: readonly string[] }
interface Week { title: string; url: string; tasks: readonly Task[] }
interface Bank { items: ListedItem[]; weeks: Week[] }
interface Words { nth: string; incomplete: string; failed: string; timeUp: string; begin: string; allKnown: string; ticked: string; unfinished: string; standings: Record<Standing, string>; topics: Record<string, string> }

/** Runs a placement: one item after another, chosen by the answers so far, ungraded to the eye until the end. */
class PlacementElement extends HTMLElement {
  #controller: AbortController | undefined;
  #bank: Bank = { items: [], weeks: [] };
  #placement: Placement | null = null;
  #quiz: HTMLElement | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#bank = JSON.parse(this.querySelector('[data-bank]')?.textContent ?? '{"items":[],"weeks":[]}') as Bank;
    this.addEventListener('click', (event) => void this.#click(event.target), { signal });
    // Capture: nothing is graded before the end, not even by the Enter key.
    this.addEventListener('submit', (event) => void this.#submit(event), { signal, capture: true });
    signal.addEventListener('abort', () => clearInterval(this.#timer));
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }
  #part(name: string): HTMLElement | null { return this.querySelector(`[data-${name}]`); }
  #notice(text: string): void {
    const notice = this.querySelector('.notice');
    if (notice) notice.textContent = text;
  }
  #show(part: 'intro' | 'run' | 'result'): void {
    for (const name of ['intro', 'run', 'result']) this.#part(name)?.toggleAttribute('hidden', name !== part);
  }

  async #open(): Promise<void> {
    this.#placement = await progressLog().fold(placement);
    clearInterval(this.#timer);
    if (!this.#placement) this.#show('intro');
    else if (this.#placement.finished) await this.#report();
    else {
      if (this.#placement.answered.length > 0) this.#notice(this.#words.unfinished);
      this.#timer = setInterval(() => this.#tick(), 500);
      await this.#ask();
      this.#tick();
    }
  }

  #tick(): void {
    const clock = this.querySelector('.clock');
    const left = this.#placement ? secondsLeft(this.#placement.startedAt, placementMinutes, Date.now()) ?? 0 : 0;
    if (clock) clock.textContent = clockText(left);
    if (left === 0) void this.#finish().then(() => this.#notice(this.#words.timeUp));
  }

  async #ask(): Promise<void> {
    if (!this.#placement) return;
    const { list, next, of } = replay(this.#bank.items, this.#placement.id, this.#placement.answered);
    if (next === null) {
      await this.#finish();
      return;
    }
    const [quiz] = (await loadQuizzes([next], this.dataset['base'] ?? '/', this.dataset['lang'] ?? 'ko')) ?? [];
    this.#show('run');
    if (!quiz) {
      this.#notice(this.#words.failed);
      return;
    }
    quiz.dataset['fresh'] = 'exam';
    this.#quiz = quiz;
    this.#part('stage')?.replaceChildren(quiz);
    const title = this.querySelector<HTMLElement>('#placement-title');
    if (title) title.textContent = this.#words.nth.replace('{n}', String(list.length + 1)).replace('{of}', String(of));
    title?.focus();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    if (event.target instanceof HTMLElement && event.target.closest('mg-quiz')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      await this.#answer(true);
    } else if (event.target instanceof HTMLElement && event.target.matches('[data-known]')) {
      event.preventDefault();
      const chosen = [...this.querySelectorAll<HTMLInputElement>('[data-tasks] input:checked')].map(({ value }) => value);
      for (const task of chosen) await progressLog().append({ type: 'task.ticked', task });
      await this.#report();
      this.#notice(this.#words.ticked.replace('{n}', String(chosen.length)));
    }
  }

  async #click(target: EventTarget | null): Promise<void> {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (button?.matches('[data-start]')) {
      this.#notice('');
      await progressLog().append({ type: 'placement.started', placement: crypto.getRandomValues(new Uint32Array(4)).join('-') });
      await this.#open();
    } else if (button?.matches('[data-next]')) await this.#answer(true);
    else if (button?.matches('[data-unknown]')) await this.#answer(false);
    else if (button?.matches('[data-stop]')) await this.#finish();
  }

  /** Takes the answer, or that there is none, and goes on. */
  async #answer(given: boolean): Promise<void> {
    const quiz = this.#quiz;
    if (!quiz || !this.#placement || this.#placement.finished) return;
    const key = JSON.parse(quiz.dataset['key'] ?? '{}') as Key;
    const answer: Answer = given ? answerIn(quiz) : {};
    if (given && !isComplete(key, answer)) {
      this.#notice(this.#words.incomplete);
      return;
    }
    this.#quiz = undefined;
    this.#notice('');
    await progressLog().append({ type: 'quiz.answered', item: quiz.dataset['item'] ?? '', right: given && grade(key, answer, optionsIn(quiz)).right, answer });
    this.#placement = await progressLog().fold(placement);
    await this.#ask();
  }

  async #finish(): Promise<void> {
    if (!this.#placement || this.#placement.finished) return;
    clearInterval(this.#timer);
    this.#placement = { ...this.#placement, finished: true };
    await progressLog().append({ type: 'placement.finished', placement: this.#placement.id });
    this.#notice('');
    await this.#report();
  }

  async #report(): Promise<void> {
    if (!this.#placement) return;
    const words = this.#words;
    const standings = standingsOf(replay(this.#bank.items, this.#placement.id, this.#placement.answered).list);
    this.querySelector('tbody')?.replaceChildren(...standings.map(({ topic, right, of, standing }) => {
      const name = make('th', Object.assign(make('a', words.topics[topic] ?? topic), { href: `${this.dataset['questions'] ?? ''}?topic=${topic}` }));
      name.scope = 'row';
      return make('tr', name, make('td', words.standings[standing]), make('td', `${right} / ${of}`));
    }));
    const ticked = await progressLog().fold(ticks);
    const known = new Set(standings.filter(({ standing }) => standing === 'known').map(({ topic }) => topic));
    const tasks = this.#bank.weeks.flatMap((week) => week.tasks);
    const proposed = new Set(knownTasks(tasks, known, ticked));
    this.#part('known')?.toggleAttribute('hidden', proposed.size === 0);
    this.#part('tasks')?.replaceChildren(...tasks.filter(({ id }) => proposed.has(id)).map(({ id, title }) =>
      make('label', Object.assign(make('input'), { type: 'checkbox', value: id, checked: true, autocomplete: 'off' }), make('span', title))));
    const week = this.#bank.weeks.find((one) => one.tasks.some(({ id }) => !ticked.has(id) && !proposed.has(id)));
    const begin = this.querySelector<HTMLAnchorElement>('[data-begin] a');
    if (begin) {
      begin.textContent = week ? words.begin.replace('{week}', week.title) : words.allKnown;
      if (week) begin.href = week.url;
      else begin.removeAttribute('href');
    }
    this.#show('result');
    this.querySelector<HTMLElement>('#placed-title')?.focus();
  }
}

if (!customElements.get('mg-placement')) customElements.define('mg-placement', PlacementElement);
