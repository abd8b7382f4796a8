import { sessionModes, type SessionMode } from '../progress/event.ts';
import { randomFrom, shuffled } from './shuffle.ts';

/** An item as far as choosing goes. */
export interface ListedItem { id: string; topic: string; kind: string; level: number }

/** What to be asked; no topic or kind stands for all of them. */
export interface Wish { topics: readonly string[]; kinds: readonly string[]; only: Only; count: number }

/** All items, those that were missed the last time, or those never answered. */
export const onlys = ['all', 'missed', 'unseen'] as const;
export type Only = (typeof onlys)[number];

/** What is known of an item: whether its last answer was right. */
export type Known = ReadonlyMap<string, { lastRight: boolean }>;

/** A session before it is begun. */
export interface Plan { items: readonly string[]; mode: SessionMode; minutes: number | null }

const fits = ({ id, topic, kind }: ListedItem, { topics, kinds, only }: Wish, known: Known): boolean =>
  (topics.length === 0 || topics.includes(topic))
  && (kinds.length === 0 || kinds.includes(kind))
  && (only === 'all' || (only === 'unseen' ? !known.has(id) : known.get(id)?.lastRight === false));

/** The items that a wish allows. */
export const allowed = (items: readonly ListedItem[], wish: Wish, known: Known): ListedItem[] => items.filter((item) => fits(item, wish, known));

/** Picks a session's items by a seed: the same seed, bank and wish give the same items in the same order. */
export const pick = (items: readonly ListedItem[], wish: Wish, known: Known, seed: number): string[] =>
  shuffled(allowed(items, wish, known), randomFrom(seed)).slice(0, wish.count).map(({ id }) => id);

/** A session's URL: the ids themselves, so that it can be shared and repeated after the bank has grown. */
export const queryOf = ({ items, mode, minutes }: Plan): string =>
  new URLSearchParams({ items: items.join(','), mode, ...(minutes !== null && { minutes: String(minutes) }) }).toString().replaceAll('%2C', ',');

/** Reads a URL; ids that the bank no longer has are told in `gone`. Undefined when it names no session. */
export const planFrom = (query: string, items: readonly ListedItem[]): { plan: Plan; gone: string[] } | undefined => {
  const asked = new URLSearchParams(query);
  const ids = [...new Set((asked.get('items') ?? '').split(',').filter(Boolean))].slice(0, 100);
  if (ids.length === 0) return undefined;
  const known = new Set(items.map(({ id }) => id));
  const minutes = Number(asked.get('minutes'));
  return {
    plan: {
      items: ids.filter((id) => known.has(id)),
      mode: sessionModes.find((mode) => mode === asked.get('mode')) ?? 'instant',
      minutes: Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : null,
    },
    gone: ids.filter((id) => !known.has(id)),
  };
};

/** Whole seconds left at `now`, never below 0; null without a limit. Times in epoch ms. */
export const secondsLeft = (startedAt: number, minutes: number | null, now: number): number | null =>
  (minutes === null ? null : Math.max(0, Math.ceil((startedAt + minutes * 60_000 - now) / 1000)));

/** Right answers by topic, in the order in which the topics come up. */
export const scoreByTopic = (items: readonly ListedItem[], right: ReadonlySet<string>): { topic: string; right: number; of: number }[] =>
  [...Map.groupBy(items, ({ topic }) => topic)].map(([topic, list]) => ({ topic, right: list.filter(({ id }) => right.has(id)).length, of: list.length }));
