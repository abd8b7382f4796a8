import { afterReview, intervalOf, recallOn, type Memory } from './memory.ts';

/** A card and what is remembered of it; `weight` is how much it matters, 1–3. */
export interface Card { id: string; memory: Memory; weight: number }

/** How the reader wants to review: the day number of the interview or null, and how many cards a day. */
export interface Aim { interview: number | null; limit: number }

/** What to review on a day, how many cards wait for a later one, and how many will find no room before the interview. */
export interface Queue { now: Card[]; waiting: number; unfit: number }

/** The chance of recall at which a card is due when no interview lies ahead: the value FSRS was fitted for. */
export const usualRetention = 0.9;
/** Before an interview cards may sink a little lower, since the last days ask them again: reviews are kept for where they count. */
export const relaxedRetention = 0.835;
/** The days before the interview that are planned backwards from it. */
export const lastDays = 10;
/** A review that raises the chance of recall in the interview by less than this is not asked for in the last days. */
const worthwhile = 0.01;
/** The share of the remaining room that the last days plan with; the rest is for what is forgotten again. */
const planned = 0.85;

/** Whether the interview lies ahead of a day, or is on it. */
export const isAhead = (interview: number | null, day: number): interview is number => interview !== null && day <= interview;

/** The day number on which a card is due, seen from `today`; never after an interview that lies ahead. */
export const dueDay = (memory: Memory, interview: number | null, today: number): number => (isAhead(interview, today)
  ? Math.min(memory.day + intervalOf(memory, relaxedRetention), interview)
  : memory.day + intervalOf(memory, usualRetention));

/** How much a review today is expected to raise the chance of recall on the day of the interview. */
export const gainOf = (memory: Memory, today: number, interview: number): number => {
  const known = recallOn(memory, today);
  const after = (grade: 'good' | 'again'): number => recallOn(afterReview(memory, grade, today), interview);
  return known * after('good') + (1 - known) * after('again') - recallOn(memory, interview);
};

const ranked = (cards: readonly Card[], worth: (card: Card) => number): { card: Card; worth: number }[] =>
  cards.map((card) => ({ card, worth: worth(card) })).sort((a, b) => b.worth - a.worth || (a.card.id < b.card.id ? -1 : 1));

/**
 * Plans a day. With time left: the due cards, the most forgotten and most important first; what is over the limit waits.
 * In the last days: the cards that gain most for the interview, at least as many as the days to come could not take, and
 * of the others those that are due. A card reviewed today is not asked again today.
 */
export const queueOn = (cards: readonly Card[], { interview, limit }: Aim, today: number): Queue => {
  const open = cards.filter(({ memory }) => memory.day < today);
  const isDue = ({ memory }: Card): boolean => dueDay(memory, interview, today) <= today;
  if (!isAhead(interview, today) || interview - today > lastDays) {
    const due = ranked(open.filter(isDue), ({ memory, weight }) => (1 - recallOn(memory, today)) * weight);
    return { now: due.slice(0, limit).map(({ card }) => card), waiting: Math.max(0, due.length - limit), unfit: 0 };
  }
  const left = interview - today;
  const worthy = ranked(open.filter(({ memory }) => gainOf(memory, today, interview) >= worthwhile), ({ memory, weight }) => gainOf(memory, today, interview) * weight);
  const later = Math.floor(planned * limit * Math.max(0, left - 1));
  const must = Math.max(0, worthy.length - later);
  const now = worthy.filter(({ card }, place) => place < must || isDue(card)).slice(0, limit).map(({ card }) => card);
  return { now, waiting: worthy.length - now.length, unfit: Math.max(0, worthy.length - limit * Math.max(1, left)) };
};
