import { addressWith } from './address.ts';
import { queryInState, stateWith } from './search-entry.element.ts';

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
