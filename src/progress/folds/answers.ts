import type { Fold } from '../fold.ts';
import type { Json } from '../json.ts';

/** What is known of one quiz item; times in epoch ms. */
export type ItemAnswers = {
  times: number;
  right: number;
  firstAt: number;
  /** When it was first missed: from then on it is a review card. */
  firstWrongAt: number | null;
  lastAt: number;
  lastRight: boolean;
  lastAnswer: Json;
  /** Right answers in a row, up to the last. */
  streak: number;
};

/** Answers by item id. */
export type Answers = Map<string, ItemAnswers>;

/** How each quiz item was answered. */
export const answers: Fold<Answers> = {
  name: 'answers',
  version: 1,
  initial: () => new Map(),
  apply(state, event) {
    if (event.type !== 'quiz.answered') return state;
    const before = state.get(event.item);
    return state.set(event.item, {
      times: (before?.times ?? 0) + 1,
      right: (before?.right ?? 0) + (event.right ? 1 : 0),
      firstAt: before?.firstAt ?? event.at,
      firstWrongAt: before?.firstWrongAt ?? (event.right ? null : event.at),
      lastAt: event.at,
      lastRight: event.right,
      lastAnswer: event.answer,
      streak: event.right ? (before?.streak ?? 0) + 1 : 0,
    });
  },
};
