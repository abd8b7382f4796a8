import { answers } from '../progress/folds/answers.ts';
import { progressLog } from '../progress/shared.ts';
import { grade, isComplete, numberPart, type Answer, type Grade } from './grade.ts';
import type { Key } from './key.ts';

interface Words { right: string; wrong: string; incomplete: string; partRight: string; partWrong: string; last: string; again: string; check: string; unsaved: string }

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((part) => typeof part === 'string');

const controlsIn = (quiz: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] =>
  [...quiz.querySelectorAll<HTMLInputElement | HTMLSelectElement>('fieldset :is(input, select)')];
const isOption = (control: HTMLInputElement | HTMLSelectElement): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');

/** What the controls of an item hold. */
export const answerIn = (quiz: HTMLElement): Answer => Object.fromEntries(controlsIn(quiz).flatMap((control): [string, string][] =>
  (isOption(control) ? (control.checked ? [[control.value, 'on']] : []) : [[control.name, control.value]])));

/** Sets the controls of an item to an answer. */
export const fill = (quiz: HTMLElement, answer: Answer): void => {
  for (const control of controlsIn(quiz)) {
    if (isOption(control)) control.checked = answer[control.value] === 'on';
    else control.value = answer[control.name] ?? '';
  }
};

/** The ids of the options that an item offers. */
export const optionsIn = (quiz: HTMLElement): string[] => controlsIn(quiz).filter(isOption).map(({ value }) => value);

/** Upgrades one server-rendered quiz item: grades it, explains, keeps the answer in the progress log and brings it back. */
class QuizElement extends HTMLElement {
  #controller: AbortController | undefined;
  /** The reader has begun anew here: what the log says of the last time is not to be shown. */
  #begun = false;
  /** Answers of this element on their way to the log: what it holds is older than what is shown. */
  #pending = 0;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    }, { signal });
    this.querySelector('[data-again]')?.addEventListener('click', () => this.#reset(), { signal });
    const restore = (): Promise<void> => this.#restore();
    void restore();
    const unsubscribe = progressLog().subscribe(restore);
    signal.addEventListener('abort', unsubscribe);
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #item(): string { return this.dataset['item'] ?? ''; }
  get #key(): Key { return JSON.parse(this.dataset['key'] ?? '{}') as Key; }
  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }

  #grade(answer: Answer): Grade { return grade(this.#key, answer, optionsIn(this)); }

  #check(): void {
    const answer = answerIn(this);
    if (!isComplete(this.#key, answer)) {
      this.#say(this.#words.incomplete, undefined);
      return;
    }
    const verdict = this.#grade(answer);
    this.#show(answer, verdict);
    this.#say(verdict.right ? this.#words.right : this.#words.wrong, verdict.right);
    const why = this.querySelector('details');
    if (why) why.open = true;
    this.#begun = false;
    this.#pending += 1;
    progressLog().append({ type: 'quiz.answered', item: this.#item, right: verdict.right, answer })
      .catch(() => this.#say(this.#words.unsaved, undefined))
      .finally(() => { this.#pending -= 1; });
  }

  #show(answer: Answer, { parts }: Grade): void {
    const choice = this.#key.kind === 'choice';
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) {
      const id = part.dataset['part'] ?? '';
      const right = parts[id] ?? false;
      // An option that was rightly left alone needs no mark.
      const marked = !choice || answer[id] === 'on' || !right;
      const mark = part.querySelector('.mark');
      if (marked) part.dataset['state'] = right ? 'right' : 'wrong';
      else delete part.dataset['state'];
      if (mark) mark.textContent = marked ? `${right ? '✓' : '✗'} ${right ? this.#words.partRight : this.#words.partWrong}` : '';
    }
    for (const control of controlsIn(this)) {
      const id = isOption(control) ? control.value : control.name;
      control.setAttribute('aria-invalid', String(parts[id === '' ? numberPart : id] === false));
    }
    this.querySelector<HTMLElement>('[data-again]')?.toggleAttribute('hidden', false);
  }

  #say(text: string, right: boolean | undefined): void {
    const verdict = this.querySelector<HTMLElement>('.verdict');
    if (!verdict) return;
    verdict.textContent = text;
    if (right === undefined) delete verdict.dataset['state'];
    else verdict.dataset['state'] = right ? 'right' : 'wrong';
  }

  #reset(): void {
    this.#begun = true;
    fill(this, {});
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]')) delete part.dataset['state'];
    for (const mark of this.querySelectorAll('.mark')) mark.textContent = '';
    for (const control of controlsIn(this)) control.removeAttribute('aria-invalid');
    this.#say('', undefined);
    this.querySelector('[data-again]')?.toggleAttribute('hidden', true);
    const why = this.querySelector('details');
    if (why) why.open = false;
    controlsIn(this)[0]?.focus();
  }

  /** Shows the last answer that the log holds, unless the reader has begun another. */
  async #restore(): Promise<void> {
    const known = (await progressLog().fold(answers)).get(this.#item);
    if (this.#begun || this.#pending > 0) return;
    // In a session the item is new until it is graded.
    if ('fresh' in this.dataset || !known || !isAnswer(known.lastAnswer) || this.dataset['shown'] === String(known.lastAt)) return;
    if (Object.values(answerIn(this)).some((value) => value !== '') && !this.querySelector('[data-again]:not([hidden])')) return;
    this.dataset['shown'] = String(known.lastAt);
    fill(this, known.lastAnswer);
    const verdict = this.#grade(known.lastAnswer);
    this.#show(known.lastAnswer, verdict);
    if (this.querySelector('.verdict')?.textContent === '') {
      const when = new Date(known.lastAt).toLocaleDateString(document.documentElement.lang);
      this.#say(`${this.#words.last} (${when}): ${verdict.right ? this.#words.right : this.#words.wrong}`, verdict.right);
    }
  }
}

if (!customElements.get('mg-quiz')) customElements.define('mg-quiz', QuizElement);
