import { seedOf } from '../text/seed.ts';
import type { CardState } from './cards.ts';
import { dueDay } from './schedule.ts';

/** How the reader stands to a question; it may be due and weak at once. */
export const questionStates = ['unseen', 'due', 'weak'] as const;
export type QuestionState = (typeof questionStates)[number];

/** The states of a question on a day: not yet graded; due for review; answered badly, or with something left out, the last time. */
export const statesOf = (card: CardState | undefined, interview: number | null, today: number): ReadonlySet<QuestionState> => {
  if (!card) return new Set(['unseen']);
  const states = new Set<QuestionState>();
  if (card.day < today && dueDay(card, interview, today) <= today) states.add('due');
  if (card.grade === 'again' || card.grade === 'hard' || card.missed.length > 0) states.add('weak');
  return states;
};

/** What is looked for; null for any. */
export interface QuestionFilter { topic: string | null; level: string | null; state: string | null }

/** A question as far as filtering goes. */
export interface FilteredQuestion { topic: string; level: string; states: ReadonlySet<string> }

type Field = keyof QuestionFilter;

const fits = (question: FilteredQuestion, field: Field, value: string): boolean =>
  (field === 'state' ? question.states.has(value) : question[field] === value);

/** Whether a question is shown by a filter; `except` leaves one field out of account. */
export const isShown = (question: FilteredQuestion, filter: QuestionFilter, except?: Field): boolean =>
  (['topic', 'level', 'state'] as const).every((field) => field === except || filter[field] === null || fits(question, field, filter[field]));

/** How many questions each value of a field would show, the other fields being as they are. */
export const countOf = (questions: readonly FilteredQuestion[], filter: QuestionFilter, field: Field, value: string | null): number =>
  questions.filter((question) => isShown(question, filter, field) && (value === null || fits(question, field, value))).length;

/** The question of a day: each id once before any comes again, in an order that differs from round to round. */
export const questionOfTheDay = (ids: readonly string[], day: number): string | undefined => {
  const round = Math.floor(day / Math.max(1, ids.length));
  return [...ids].sort((a, b) => seedOf(`${round} ${a}`) - seedOf(`${round} ${b}`) || (a < b ? -1 : 1))[day % Math.max(1, ids.length)];
};
