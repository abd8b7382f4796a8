import { make } from '../ui/make.element.ts';

/** Rows with a button for each query; the dialog asks the query of the button that is pressed. */
export const queryRows = (queries: readonly string[]): HTMLLIElement[] => queries.map((query) => {
  const button = make('button', query);
  button.type = 'button';
  button.dataset['query'] = query;
  return make('li', button);
});
