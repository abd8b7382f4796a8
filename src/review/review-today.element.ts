import { dayNumber } from '../progress/day.ts';
import { dates } from '../progress/folds/dates.ts';
import { progressLog, today as todayHere } from '../progress/shared.ts';
import { cards, type CardId, type Cards } from './cards.ts';
import { limit } from './limit.ts';
import { masteryOn } from './mastery.ts';
import { queueOn, type Card } from './schedule.ts';
import { make } from '../ui/make.element.ts';
import { whenSeenAgain } from '../ui/seen-again.element.ts';

interface Words {
  none: string; left: string; isToday: string; past: string; due: string; nothing: string; start: string; waiting: string; unfit: string; empty: string;
  topics: Record<string, string>;
}
type ListedQuestion = [id: string, topic: string, level: number, title: string, url: string];
interface Bank { items: [id: string, topic: string, level: number][]; questions: ListedQuestion[] }

/** How many items one session takes. */
const sessionSize = 30;

/** Shows the reviews of the day and the mastery of topics, and keeps the interview date and the daily limit. */
class ReviewTodayElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.addEventListener('change', (event) => this.#change(event.target), { signal });
    const paint = (): Promise<void> => this.#paint();
    void paint();
    signal.addEventListener('abort', progressLog().subscribe(paint));
    whenSeenAgain(paint, signal);
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  get #words(): Words { return JSON.parse(this.dataset['words'] ?? '{}') as Words; }
  get #bank(): Bank { return JSON.parse(this.querySelector('[data-cards]')?.textContent ?? '{"items":[],"questions":[]}') as Bank; }
  #part(name: string): HTMLElement | null { return this.querySelector(`[data-${name}]`); }
  #say(part: string, text: string): void {
    const element = this.#part(part);
    if (element) element.textContent = text;
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !target.checkValidity()) return;
    if (target.matches('[data-interview]')) void progressLog().append({ type: 'date.set', what: 'interview', date: target.value === '' ? null : target.value });
    if (target.matches('[data-limit]') && target.value !== '') void progressLog().append({ type: 'limit.set', cards: target.valueAsNumber });
  }

  async #paint(): Promise<void> {
    const log = progressLog();
    const [known, { interview }, perDay] = await Promise.all([log.fold(cards), log.fold(dates), log.fold(limit)]);
    const today = dayNumber(todayHere());
    const date = this.querySelector<HTMLInputElement>('[data-interview]');
    const most = this.querySelector<HTMLInputElement>('[data-limit]');
    for (const [input, value] of [[date, interview ?? ''], [most, String(perDay)]] as const) {
      if (!input) continue;
      input.disabled = false;
      if (input !== document.activeElement) input.value = value;
    }
    const aim = { interview: interview === null ? null : dayNumber(interview), limit: perDay };
    this.#sayDate(aim.interview, today);
    this.#showQueue(known, aim, today);
    this.#showMastery(known, today);
  }

  #sayDate(interview: number | null, today: number): void {
    const { none, left, isToday, past } = this.#words;
    this.#say('left', interview === null ? none : interview < today ? past : interview === today ? isToday : left.replace('{n}', String(interview - today)));
  }

  #showQueue(known: Cards, aim: { interview: number | null; limit: number }, today: number): void {
    const words = this.#words;
    const { items, questions } = this.#bank;
    const deck = [
      ...items.map(([id, , level]): [CardId, number] => [`item:${id}`, level]), ...questions.map(([id, , level]): [CardId, number] => [`question:${id}`, level]),
    ].flatMap(([id, weight]): Card[] => {
      const memory = known.get(id);
      return memory ? [{ id, memory, weight }] : [];
    });
    const { now, waiting, unfit } = queueOn(deck, aim, today);
    const asked = now.flatMap(({ id }) => (id.startsWith('item:') ? [id.slice('item:'.length)] : []));
    const said = now.flatMap(({ id }): ListedQuestion[] => questions.filter(([question]) => id === `question:${question}`));
    this.#say('due', deck.length === 0 ? words.empty : now.length === 0 ? words.nothing : words.due.replace('{items}', String(asked.length)).replace('{questions}', String(said.length)));
    const session = this.querySelector<HTMLAnchorElement>('[data-session]');
    if (session) {
      session.hidden = asked.length === 0;
      session.textContent = words.start.replace('{n}', String(Math.min(asked.length, sessionSize)));
      session.href = `${this.dataset['quiz'] ?? ''}?items=${asked.slice(0, sessionSize).join(',')}&mode=instant`;
    }
    this.#part('questions')?.replaceChildren(...said.map(([, topic, , title, url]) => make('li', Object.assign(make('a', title), { href: url }), ` · ${words.topics[topic] ?? topic}`)));
    this.#say('more', [...(waiting > 0 ? [words.waiting.replace('{n}', String(waiting))] : []), ...(unfit > 0 ? [words.unfit.replace('{n}', String(unfit))] : [])].join(' '));
  }

  #showMastery(known: Cards, today: number): void {
    const { items, questions } = this.#bank;
    const topicOf = new Map<CardId, string>([...items.map(([id, topic]): [CardId, string] => [`item:${id}`, topic]), ...questions.map(([id, topic]): [CardId, string] => [`question:${id}`, topic])]);
    const list = this.dataset['list'] ?? '';
    this.#part('mastery')?.replaceChildren(...masteryOn(topicOf, known, today).map(({ topic, recall, seen, of }) => {
      const name = make('th', questions.some(([, one]) => one === topic) ? Object.assign(make('a', this.#words.topics[topic] ?? topic), { href: `${list}?topic=${topic}` }) : this.#words.topics[topic] ?? topic);
      name.scope = 'row';
      const meter = make('meter');
      meter.max = 1;
      meter.value = recall;
      meter.setAttribute('aria-label', this.#words.topics[topic] ?? topic);
      return make('tr', name, make('td', meter, `${Math.round(recall * 100)}%`), make('td', `${seen} / ${of}`));
    }));
  }
}

if (!customElements.get('mg-review-today')) customElements.define('mg-review-today', ReviewTodayElement);
