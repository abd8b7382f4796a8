/** The part of a Storage that is needed; any of it may throw where storage is blocked. */
export type RecentStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where there is no storage: nothing is kept. */
export const noStore: RecentStore = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const key = 'mulgil.search.recent';
const most = 6;
const longest = 80;

/** The searches after which a result was opened, the last first. */
export function recentSearches(store: RecentStore): string[] {
  try {
    const list: unknown = JSON.parse(store.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string' && one !== '').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Takes a query after which a result was opened, and keeps it. Without storage it does nothing. */
export function keepSearch(store: RecentStore, query: string): void {
  const text = query.trim().slice(0, longest);
  if (text === '') return;
  try {
    store.setItem(key, JSON.stringify([text, ...recentSearches(store).filter((one) => one !== text)].slice(0, most)));
  } catch {
    // Blocked or full: nothing is lost that the reader would miss.
  }
}

/** Forgets all of them. */
export function forgetSearches(store: RecentStore): void {
  try {
    store.removeItem(key);
  } catch {
    // As above.
  }
}
