import { addressWith } from './address.ts';

/** Under this key the history entry of an open dialog keeps its query, for the Back button. */
const key = 'mulgilSearch';

/** The query of an open dialog in a history entry's state, or null. */
export function queryInState(state: unknown): string | null {
  const query = typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[key] : null;
  return typeof query === 'string' ? query : null;
}

/** A history entry's state with the query of an open dialog. */
export const stateWith = (query: string): object => ({ ...(history.state as object | null), [key]: query });

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
