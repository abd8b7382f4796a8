import { dayAt } from '../progress/day.ts';
import type { Grade } from '../progress/event.ts';
import type { Fold } from '../progress/fold.ts';
import { afterReview, type Memory } from './memory.ts';

/** What became a card: a quiz item that was answered, or a question that was graded. */
export type CardId = `item:${string}` | `question:${string}`;

/** A card's memory; the last grade, and the points of a question that were missed then. */
export interface CardState extends Memory { grade: Grade; missed: readonly string[] }

/** The cards by id. */
export type Cards = Map<CardId, CardState>;

/**
 * What is remembered of every card. A day of the reader's own clock counts once: its first answer says what was
 * remembered, and what follows on the same day is practice.
 */
export const cards: Fold<Cards> = {
  name: 'cards',
  version: 1,
  initial: () => new Map(),
  apply(state, event) {
    if (event.type !== 'quiz.answered' && event.type !== 'question.graded') return state;
    const grade: Grade = event.type === 'question.graded' ? event.grade : event.right ? 'good' : 'again';
    const missed = event.type === 'question.graded' ? event.missed : [];
    const id: CardId = event.type === 'question.graded' ? `question:${event.question}` : `item:${event.item}`;
    const day = dayAt(event.at, event.zone);
    const card = state.get(id);
    if (!card) return state.set(id, { ...afterReview(undefined, grade, day), grade, missed });
    // Changed in place: a log of years holds a hundred thousand of these.
    card.missed = missed;
    if (day <= card.day) return state;
    const { stability, difficulty } = afterReview(card, grade, day);
    card.stability = stability;
    card.difficulty = difficulty;
    card.day = day;
    card.grade = grade;
    return state;
  },
};
