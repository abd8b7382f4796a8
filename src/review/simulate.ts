import { afterReview, intervalOf, recallOn, type Memory } from './memory.ts';
import { queueOn, usualRetention, type Card } from './schedule.ts';

/** A learner: cards met over the first days, then reviewed until the interview. */
export interface Learner { cards: number; days: number; newDays: number }

/** What came of it: mean recall on the interview day, and how many reviews it took. */
export interface Outcome { recall: number; reviews: number }

type Policy = (cards: readonly Card[], today: number, interview: number) => Card[];

/** Plain ts-fsrs: every card at its own interval for 0.9, as if there were no interview. */
export const plain: Policy = (cards, today) => cards.filter(({ memory }) => memory.day + intervalOf(memory, usualRetention) <= today);

/** Ours, with as many reviews a day as the reader allows. */
export const ours = (limit: number): Policy => (cards, today, interview) => queueOn(cards, { interview, limit }, today).now;

/** Lets a learner who forgets as FSRS says study by a policy; `random` gives numbers in [0, 1). */
export const simulate = ({ cards: count, days, newDays }: Learner, policy: Policy, random: () => number): Outcome => {
  const memories = new Map<string, Memory>();
  let reviews = 0;
  for (let today = 0; today < days; today++) {
    const cards = [...memories].map(([id, memory]): Card => ({ id, memory, weight: 1 }));
    for (const { id, memory } of policy(cards, today, days)) {
      memories.set(id, afterReview(memory, random() < recallOn(memory, today) ? 'good' : 'again', today));
      reviews++;
    }
    while (memories.size < count && memories.size < (count * (today + 1)) / newDays) {
      memories.set(`card-${memories.size}`, afterReview(undefined, random() < 0.6 ? 'good' : 'again', today));
    }
  }
  const recalls = [...memories.values()].map((memory) => recallOn(memory, days));
  return { recall: recalls.reduce((sum, one) => sum + one, 0) / recalls.length, reviews };
};
