import type { CardId, Cards } from './cards.ts';
import { recallOn } from './memory.ts';

/** How well a topic is known: the mean predicted recall over all of its cards, those never seen counting as 0. */
export interface Mastery { topic: string; recall: number; seen: number; of: number }

/** Mastery of every topic on a day, the weakest first; `topics` says which topic each card that exists is of. */
export const masteryOn = (topics: ReadonlyMap<CardId, string>, cards: Cards, day: number): Mastery[] =>
  [...Map.groupBy(topics, ([, topic]) => topic)].map(([topic, list]) => {
    const known = list.flatMap(([id]) => cards.get(id) ?? []);
    return { topic, recall: known.reduce((sum, card) => sum + recallOn(card, day), 0) / list.length, seen: known.length, of: list.length };
  }).sort((a, b) => a.recall - b.recall || (a.topic < b.topic ? -1 : 1));
