import { addressWith } from './address.ts';

/** Under this key the history entry of an open dialog keeps its query, for the Back button. */
const key = 'mulgilSearch';

/** The query of an open dialog in a history entry's state, or null. */
export function queryInState(state: unknown): string | null {
  const query = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[key] : null;
  return typeof query === 'string' ? query : null;
}

const stateWith = (query: string): object => ({ ...(history.state as object | null), [key]: query });

/** Gives the open dialog an entry of its own, so that Back closes it; the page's own address is without the query. */
function enterSearch(query: string): void {
  if (queryInState(history.state) !== null) return;
  const address = addressWith(location.href, '');
  if (address !== location.href) history.replaceState(history.state, '', address);
  history.pushState(stateWith(query), '', addressWith(address, query));
}

/** Shows the dialog, unless it is open, in an entry of its own; with the query if one is given, ready to be typed over. */
export function showSearch(dialog: HTMLDialogElement, input: HTMLInputElement, query?: string): void {
  if (query !== undefined) input.value = query;
  if (!dialog.open) {
    dialog.showModal();
    enterSearch(input.value);
  }
  input.focus();
  input.select();
}

/**
 * Keeps the open dialog's query in its entry and in the address, by which it can be shared. Safari refuses more than
 * 100 such changes in 30 seconds.
 */
export function rememberQuery(query: string): void {
  try {
    history.replaceState(stateWith(query), '', addressWith(location.href, query));
  } catch {
    // The next one will do.
  }
}

/** Leaves the entry of an open dialog for the page's own, if it is that of a dialog. */
export function leaveSearch(): void {
  if (queryInState(history.state) !== null) history.back();
}

/** Turns the dialog's own entry into that of a place on this page, so that Back leads to before the search. */
export function goWithin(hash: string): void {
  history.replaceState(null, '', addressWith(location.href, ''));
  location.replace(hash === '' ? '#_top' : hash);
}
