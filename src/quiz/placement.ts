import type { Fold } from '../progress/fold.ts';
import { seedOf } from '../text/seed.ts';
import type { ListedItem } from './session.ts';
import { randomFrom, shuffled } from './shuffle.ts';

/** Minutes that a placement takes at most. */
export const placementMinutes = 15;

/** Kinds that are read and answered in half a minute. */
const quick = new Set(['single', 'multiple', 'predict', 'number']);
/** What is not learned from the guide's technical chapters. */
const leftOut = new Set(['role', 'experience', 'logstream']);
/** Items of a topic; the one with a third of the guide gets twice as many. */
const itemsOf = (topic: string): number => (topic === 'kafka' ? 4 : 2);

/** An answer given in a placement. */
export interface Answered { item: string; right: boolean }

/** The placement begun last; times in epoch ms. `answered` holds every item answered meanwhile, in order. */
export interface Placement { id: string; startedAt: number; finished: boolean; answered: readonly Answered[] }

/** The placement begun last, or null. */
export const placement: Fold<Placement | null> = {
  name: 'placement',
  version: 1,
  initial: () => null,
  apply(state, event) {
    if (event.type === 'placement.started') return { id: event.placement, startedAt: event.at, finished: false, answered: [] };
    if (!state || state.finished) return state;
    if (event.type === 'placement.finished' && event.placement === state.id) return { ...state, finished: true };
    if (event.type === 'quiz.answered') return { ...state, answered: [...state.answered, { item: event.item, right: event.right }] };
    return state;
  },
};

/** The topics in the order in which they are asked, each as often as it has items to ask. */
const turnsOf = (items: readonly ListedItem[]): string[] => {
  const sizes = [...Map.groupBy(items, ({ topic }) => topic)].map(([topic, list]) => ({ topic, n: Math.min(itemsOf(topic), list.length) }));
  return Array.from({ length: Math.max(0, ...sizes.map(({ n }) => n)) }, (_, round) => sizes.flatMap(({ topic, n }) => (round < n ? [topic] : []))).flat();
};

/** Harder after a right answer, easier after a wrong one; within the topic if it was asked before, else by the last answer at all. */
const levelAfter = (list: readonly (Answered & ListedItem)[], topic: string): number => {
  const last = list.findLast((one) => one.topic === topic) ?? list.at(-1);
  return last === undefined ? 2 : Math.max(1, Math.min(3, last.level + (last.right ? 1 : -1)));
};

/**
 * Goes through a placement: of what was answered meanwhile, the answers that belong to it, and the item to ask next, or
 * null when all were asked. The same id, bank and answers give the same items, so that a placement can be taken up.
 */
export const replay = (bank: readonly ListedItem[], id: string, answered: readonly Answered[]): { list: (Answered & ListedItem)[]; next: string | null; of: number } => {
  const items = shuffled(bank.filter(({ kind, topic }) => quick.has(kind) && !leftOut.has(topic)), randomFrom(seedOf(id)));
  const turns = turnsOf(items.toSorted((a, b) => bank.indexOf(a) - bank.indexOf(b)));
  const list: (Answered & ListedItem)[] = [];
  let from = 0;
  for (const topic of turns) {
    const level = levelAfter(list, topic);
    const [item] = items.filter((one) => one.topic === topic && !list.some((past) => past.id === one.id)).sort((a, b) => Math.abs(a.level - level) - Math.abs(b.level - level));
    if (!item) continue;
    const place = answered.findIndex((one, i) => i >= from && one.item === item.id);
    if (place < 0) return { list, next: item.id, of: turns.length };
    list.push({ ...item, item: item.id, right: answered[place]?.right ?? false });
    from = place + 1;
  }
  return { list, next: null, of: turns.length };
};

/** How a topic stands: all asked were right, some, or none. */
export type Standing = 'known' | 'partly' | 'new';

/** How each topic that was asked stands, in the order of asking. */
export const standingsOf = (list: readonly (Answered & ListedItem)[]): { topic: string; right: number; of: number; standing: Standing }[] =>
  [...Map.groupBy(list, ({ topic }) => topic)].map(([topic, asked]) => {
    const right = asked.filter((one) => one.right).length;
    return { topic, right, of: asked.length, standing: right === asked.length ? 'known' : right > 0 ? 'partly' : 'new' };
  });

/** A task of the roadmap that is reading, with the topics of what is read; its week. */
export interface ReadingTask { id: string; topics: readonly string[] }

/** The reading that may be ticked as known, since all of its topics stand so; the reader confirms it. */
export const knownTasks = (tasks: readonly ReadingTask[], known: ReadonlySet<string>, ticked: { has: (id: string) => boolean }): string[] =>
  tasks.filter(({ id, topics }) => !ticked.has(id) && topics.length > 0 && topics.every((topic) => known.has(topic))).map(({ id }) => id);
