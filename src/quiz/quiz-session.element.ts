import type { Json } from '../progress/json.ts';
import { answers } from '../progress/folds/answers.ts';
import { progressLog } from '../progress/shared.ts';
import { currentSession, type Session } from './current-session.ts';
import { grade, isComplete, type Answer } from './grade.ts';
import type { Key } from './key.ts';
import { clockText } from '../text/clock.ts';
import { allowed, pick, planFrom, queryOf, scoreByTopic, secondsLeft, type ListedItem, type Plan } from './session.ts';
import { answerIn, fill, optionsIn } from './quiz.element.ts';
import { fillResult, loadQuizzes, markButton, sheetRows, showItem, wishIn } from './session-view.element.ts';

interface Words {
  nth: string; total: string; matching: string; none: string; gone: string; unfinished: string; failed: string; timeUp: string; empty: string;
  given: string; right: string; wrong: string; topics: Record<string, string>;
}

const say = (text: string, n: number, of = 0): string => text.replace('{n}', String(n)).replace('{of}', String(of));
const isAnswer = (value: Json | undefined): value is Answer => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Runs a quiz session: chosen by the form or the URL, kept in the progress log, taken up where it was left. */
class QuizSessionElement extends HTMLElement {
  #controller: AbortController | undefined;
  #items: ListedItem[] = [];
  #session: Session | null = null;
  #quizzes: HTMLElement[] = [];
  #at = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #warned = false;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#items = JSON.parse(this.querySelector('[data-items]')?.textContent ?? '[]') as ListedItem[];
    // Capture: in an exam nothing is graded before the end, not even by the Enter key.
    this.addEventListener('submit', (event) => this.#submit(event), { signal, capture: true });
    this.addEventListener('change', (event) => this.#change(event.target), { signal });
    this.addEventListener('click', (event) => this.#click(event.target), { signal });
    addEventListener('popstate', () => void this.#open(), { signal });
    signal.addEventListener('abort', progressLog().subscribe(() => this.#paint()));
    signal.addEventListener('abort', () => clearInterval(this.#timer));
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }
  get #form(): HTMLFormElement | null { return this.querySelector('form[data-setup]'); }
  #part(name: string): HTMLElement | null { return this.querySelector(`[data-${name}]`); }
  #notice(text: string): void {
    const notice = this.querySelector('.notice');
    if (notice) notice.textContent = text;
  }

  #show(part: 'setup' | 'run' | 'result'): void {
    for (const name of ['setup', 'run', 'result']) {
      // The result stands above the items, which stay to be read.
      this.#part(name)?.toggleAttribute('hidden', name !== part && !(part === 'result' && name === 'run'));
    }
    this.#part('finish')?.toggleAttribute('hidden', part === 'result');
  }

  /** What the URL names comes first, then the session that was left, then the form. */
  async #open(): Promise<void> {
    const asked = planFrom(location.search, this.#items);
    const left = await progressLog().fold(currentSession);
    const named = asked !== undefined && asked.plan.items.join() === left?.items.join();
    if (left && !left.finished && (asked === undefined || named)) {
      await this.#run(left);
      this.#notice(this.#words.unfinished);
    } else if (left?.finished && named && asked.plan.mode === left.mode) {
      await this.#run(left);
      this.#report();
    } else if (asked && asked.plan.items.length > 0) {
      await this.#begin(asked.plan);
    } else {
      this.#show('setup');
      void this.#count();
    }
    if (asked && asked.gone.length > 0) this.#notice(say(this.#words.gone, asked.gone.length));
  }

  async #count(): Promise<void> {
    const n = allowed(this.#items, wishIn(this.#form), await progressLog().fold(answers)).length;
    const said = this.#part('matching');
    if (said) said.textContent = say(this.#words.matching, n);
    this.#form?.querySelector('button')?.toggleAttribute('disabled', n === 0);
    this.#notice(n === 0 ? this.#words.none : '');
  }

  #submit(event: Event): void {
    if (event.target !== this.#form) {
      if (this.#session?.mode === 'exam' && !this.#session.finished) {
        event.preventDefault();
        event.stopImmediatePropagation();
        this.#step(1);
      }
      return;
    }
    event.preventDefault();
    const data = new FormData(this.#form ?? undefined);
    const mode = data.get('mode') === 'exam' ? 'exam' : 'instant';
    const minutes = data.get('minutes') === '' ? null : Number(data.get('minutes'));
    void progressLog().fold(answers).then((known) =>
      this.#begin({ items: pick(this.#items, wishIn(this.#form), known, crypto.getRandomValues(new Uint32Array(1))[0] ?? 1), mode, minutes: mode === 'exam' ? minutes : null }));
  }

  async #begin({ items, mode, minutes }: Plan): Promise<void> {
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    await progressLog().append({ type: 'session.started', session: id, items, mode, minutes });
    const session = await progressLog().fold(currentSession);
    if (session?.id === id) await this.#run(session);
  }

  async #run(session: Session): Promise<void> {
    const { lang = 'ko', base = '/' } = this.dataset;
    const known = session.items.filter((id) => this.#items.some((item) => item.id === id));
    const quizzes = await loadQuizzes(known, base, lang);
    if (!quizzes) {
      this.#show('setup');
      this.#notice(this.#words.failed);
      return;
    }
    this.#session = session;
    this.#warned = false;
    this.#quizzes = quizzes;
    this.#part('stage')?.replaceChildren(...quizzes);
    for (const quiz of this.#quizzes) {
      quiz.dataset['fresh'] = session.mode;
      const chosen = session.chosen.get(quiz.dataset['item'] ?? '');
      if (isAnswer(chosen)) fill(quiz, chosen);
    }
    this.#part('sheet')?.replaceChildren(...sheetRows(quizzes.length));
    const url = new URL(location.href);
    url.search = queryOf({ items: known, mode: session.mode, minutes: session.minutes });
    if (url.href !== location.href) history.pushState(null, '', url);
    this.#notice('');
    this.#show('run');
    this.#go(0);
    clearInterval(this.#timer);
    if (session.minutes !== null) this.#timer = setInterval(() => this.#tick(), 500);
    this.#tick();
    await this.#paint();
  }

  #tick(): void {
    const session = this.#session;
    const clock = this.querySelector<HTMLElement>('.clock');
    if (!session || !clock) return;
    const left = secondsLeft(session.startedAt, session.minutes, Date.now());
    clock.hidden = left === null || session.finished;
    if (left === null || session.finished) return;
    clock.textContent = clockText(left);
    if (left === 0) {
      this.#notice(this.#words.timeUp);
      void this.#finish();
    }
  }

  #go(place: number): void {
    this.#at = Math.max(0, Math.min(this.#quizzes.length - 1, place));
    showItem(this, this.#quizzes, this.#at, say(this.#words.nth, this.#at + 1, this.#quizzes.length));
  }

  #step(by: number): void {
    this.#go(this.#at + by);
    this.querySelector<HTMLElement>('#session-title')?.focus();
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    if (target.closest('form') === this.#form) {
      void this.#count();
      return;
    }
    const quiz = target.closest<HTMLElement>('mg-quiz');
    const session = this.#session;
    if (quiz && session?.mode === 'exam' && !session.finished) {
      void progressLog().append({ type: 'session.chosen', session: session.id, item: quiz.dataset['item'] ?? '', answer: answerIn(quiz) });
    }
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof HTMLElement ? target.closest('button') : null;
    if (!button) return;
    const { go, step } = button.dataset;
    if (go !== undefined) this.#go(Number(go));
    else if (step !== undefined) this.#step(Number(step));
    else if (button.matches('[data-finish]')) this.#askToFinish();
    else if (button.matches('[data-again]') && !button.closest('mg-quiz')) void this.#repeat(() => true);
    else if (button.matches('[data-missed]')) void this.#repeat((quiz) => !this.#isRight(quiz));
    else if (button.matches('[data-new]')) {
      this.#session = null;
      history.pushState(null, '', location.pathname);
      this.#notice('');
      this.#show('setup');
      void this.#count();
    }
  }

  #repeat(which: (quiz: HTMLElement) => boolean): Promise<void> | undefined {
    const items = this.#quizzes.filter(which).map((quiz) => quiz.dataset['item'] ?? '');
    if (!this.#session || items.length === 0) return undefined;
    return this.#begin({ items, mode: this.#session.mode, minutes: this.#session.minutes });
  }

  #key(quiz: HTMLElement): Key { return JSON.parse(quiz.dataset['key'] ?? '{}') as Key; }
  #isRight(quiz: HTMLElement): boolean { return quiz.dataset['outcome'] === 'right'; }

  #askToFinish(): void {
    const empty = this.#quizzes.filter((quiz) => quiz.dataset['outcome'] === undefined && !isComplete(this.#key(quiz), answerIn(quiz))).length;
    if (empty > 0 && !this.#warned) {
      this.#warned = true;
      this.#notice(say(this.#words.empty, empty));
    } else void this.#finish();
  }

  async #finish(): Promise<void> {
    const session = this.#session;
    if (!session || session.finished) return;
    this.#session = { ...session, finished: true };
    clearInterval(this.#timer);
    if (session.mode === 'exam') {
      for (const quiz of this.#quizzes) {
        const answer = answerIn(quiz);
        const right = isComplete(this.#key(quiz), answer) && grade(this.#key(quiz), answer, optionsIn(quiz)).right;
        quiz.dataset['outcome'] = right ? 'right' : 'wrong';
        await progressLog().append({ type: 'quiz.answered', item: quiz.dataset['item'] ?? '', right, answer });
      }
    }
    for (const quiz of this.#quizzes) delete quiz.dataset['fresh'];
    await progressLog().append({ type: 'session.finished', session: session.id });
    this.#report();
  }

  #report(): void {
    const list = this.#quizzes.flatMap((quiz) => this.#items.find(({ id }) => id === quiz.dataset['item']) ?? []);
    const right = new Set(this.#quizzes.filter((quiz) => this.#isRight(quiz)).map((quiz) => quiz.dataset['item'] ?? ''));
    fillResult(this, say(this.#words.total, right.size, list.length), scoreByTopic(list, right), this.#words.topics);
    this.querySelector<HTMLButtonElement>('[data-missed]')?.toggleAttribute('disabled', right.size === list.length);
    if (this.querySelector('.notice')?.textContent !== this.#words.timeUp) this.#notice('');
    const clock = this.querySelector<HTMLElement>('.clock');
    if (clock) clock.hidden = true;
    this.#show('result');
    this.querySelector<HTMLElement>('#result-title')?.focus();
    void this.#paint();
  }

  /** Marks the answer sheet: what was given, and what is right as far as it was graded in this session. */
  async #paint(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const known = await progressLog().fold(answers);
    for (const [place, quiz] of this.#quizzes.entries()) {
      const last = known.get(quiz.dataset['item'] ?? '');
      if (quiz.dataset['outcome'] === undefined && (session.mode === 'instant' || session.finished) && last && last.lastAt >= session.startedAt) {
        quiz.dataset['outcome'] = last.lastRight ? 'right' : 'wrong';
        // Answered before the page was loaded again: mg-quiz shows what was given.
        delete quiz.dataset['fresh'];
      }
      const outcome = quiz.dataset['outcome'];
      const given = outcome !== undefined || isComplete(this.#key(quiz), answerIn(quiz));
      markButton(this.querySelector<HTMLElement>(`[data-go="${place}"]`), given, outcome, this.#words);
    }
    const done = this.#quizzes.every((quiz) => quiz.dataset['outcome'] !== undefined);
    if (session.mode === 'instant' && done && !session.finished) await this.#finish();
  }
}

if (!customElements.get('mg-quiz-session')) customElements.define('mg-quiz-session', QuizSessionElement);
