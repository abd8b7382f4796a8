import { answers } from '../progress/folds/answers.ts';
import { progressLog } from '../progress/shared.ts';
import { grade, isComplete, numberPart, type Answer, type Grade } from './grade.ts';
import type { Key } from './key.ts';

interface Words { right: string; wrong: string; incomplete: string; partRight: string; partWrong: string; last: string; again: string; check: string; unsaved: string }

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((part) => typeof part === 'string');

/** Upgrades one server-rendered quiz item: grades it, explains, keeps the answer in the progress log and brings it back. */
class QuizElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    }, { signal });
    this.querySelector('[data-again]')?.addEventListener('click', () => this.#reset(), { signal });
    const restore = (): void => void this.#restore();
    restore();
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

  get #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('fieldset :is(input, select)')];
  }

  #answer(): Answer {
    return Object.fromEntries(this.#controls.flatMap((control): [string, string][] => {
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
        return control.checked ? [[control.value, 'on']] : [];
      }
      return [[control.name, control.value]];
    }));
  }

  #fill(answer: Answer): void {
    for (const control of this.#controls) {
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) control.checked = answer[control.value] === 'on';
      else control.value = answer[control.name] ?? '';
    }
  }

  #grade(answer: Answer): Grade {
    const options = this.#controls.flatMap((control) => (control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type) ? [control.value] : []));
    return grade(this.#key, answer, options);
  }

  #check(): void {
    const answer = this.#answer();
    if (!isComplete(this.#key, answer)) {
      this.#say(this.#words.incomplete, undefined);
      return;
    }
    const verdict = this.#grade(answer);
    this.#show(answer, verdict);
    this.#say(verdict.right ? this.#words.right : this.#words.wrong, verdict.right);
    const why = this.querySelector('details');
    if (why) why.open = true;
    progressLog().append({ type: 'quiz.answered', item: this.#item, right: verdict.right, answer })
      .catch(() => this.#say(this.#words.unsaved, undefined));
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
    for (const control of this.#controls) {
      const id = control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type) ? control.value : control.name;
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
    this.#fill({});
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]')) delete part.dataset['state'];
    for (const mark of this.querySelectorAll('.mark')) mark.textContent = '';
    for (const control of this.#controls) control.removeAttribute('aria-invalid');
    this.#say('', undefined);
    this.querySelector('[data-again]')?.toggleAttribute('hidden', true);
    const why = this.querySelector('details');
    if (why) why.open = false;
    this.#controls[0]?.focus();
  }

  /** Shows the last answer that the log holds, unless the reader has begun another. */
  async #restore(): Promise<void> {
    const known = (await progressLog().fold(answers)).get(this.#item);
    if (!known || !isAnswer(known.lastAnswer) || this.dataset['shown'] === String(known.lastAt)) return;
    if (Object.values(this.#answer()).some((value) => value !== '') && !this.querySelector('[data-again]:not([hidden])')) return;
    this.dataset['shown'] = String(known.lastAt);
    this.#fill(known.lastAnswer);
    const verdict = this.#grade(known.lastAnswer);
    this.#show(known.lastAnswer, verdict);
    if (this.querySelector('.verdict')?.textContent === '') {
      const when = new Date(known.lastAt).toLocaleDateString(document.documentElement.lang);
      this.#say(`${this.#words.last} (${when}): ${verdict.right ? this.#words.right : this.#words.wrong}`, verdict.right);
    }
  }
}

if (!customElements.get('mg-quiz')) customElements.define('mg-quiz', QuizElement);
