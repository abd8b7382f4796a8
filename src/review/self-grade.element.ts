import { dayNumber, dayOf } from '../progress/day.ts';
import { grades, type Grade } from '../progress/event.ts';
import { dates } from '../progress/folds/dates.ts';
import { progressLog, today as todayHere } from '../progress/shared.ts';
import { cards } from './cards.ts';
import { dueDay } from './schedule.ts';

interface Words { grades: Record<Grade, string>; before: string; last: string; next: string; today: string; unsaved: string }

const isGrade = (value: unknown): value is Grade => grades.some((grade) => grade === value);

/** Upgrades a question's own grading: keeps the grade and what was left out, and says when the question comes again. */
class SelfGradeElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('click', (event) => this.#grade(event.target), { signal });
    const paint = (): Promise<void> => this.#paint();
    void paint();
    signal.addEventListener('abort', progressLog().subscribe(paint));
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #question(): string { return this.dataset['question'] ?? ''; }
  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }

  #grade(target: EventTarget | null): void {
    const grade = target instanceof HTMLElement ? target.closest('button')?.dataset['grade'] : undefined;
    if (!isGrade(grade)) return;
    const missed = [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    progressLog().append({ type: 'question.graded', question: this.#question, grade, missed }).catch(() => this.#say(this.#words.unsaved));
  }

  #say(text: string): void {
    const said = this.querySelector('.said');
    if (said) said.textContent = text;
  }

  async #paint(): Promise<void> {
    const log = progressLog();
    const [card, { interview }] = await Promise.all([log.fold(cards).then((all) => all.get(`question:${this.#question}`)), log.fold(dates)]);
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    if (!card) return;
    const words = this.#words;
    const today = dayNumber(todayHere());
    const due = dueDay(card, interview === null ? null : dayNumber(interview), today);
    this.#say([
      `${words.last}: ${words.grades[card.grade]} (${dayOf(card.day)}). ${words.next}: ${dayOf(Math.max(due, today))}.`,
      ...(card.day === today ? [words.today] : []),
    ].join(' '));
    for (const mark of this.querySelectorAll<HTMLElement>('[data-before]')) {
      mark.textContent = card.missed.includes(mark.dataset['before'] ?? '') ? `(${words.before})` : '';
    }
  }
}

if (!customElements.get('mg-self-grade')) customElements.define('mg-self-grade', SelfGradeElement);
