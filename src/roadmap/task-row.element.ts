/** Makes an element with children; text is text, never markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
};

/** A row of a list of tasks: a box that mg-roadmap hears, the task's name as a link, and hours in words. */
export const taskRow = ({ id, title, url }: { id: string; title: string; url: string }, isDone: boolean, hours: string): HTMLLIElement => {
  const box = Object.assign(make('input', ''), { type: 'checkbox', checked: isDone, autocomplete: 'off' });
  box.dataset['task'] = id;
  box.setAttribute('aria-label', title);
  return make('li', '', box, Object.assign(make('a', '', title), { href: url }), make('span', 'hours', hours));
};

/** Changes rows by `change` and gives the focus back to the box of the same task: who ticks by keyboard goes on there. */
export const keepingFocus = (root: HTMLElement, change: () => void): void => {
  const focused = document.activeElement instanceof HTMLInputElement && root.contains(document.activeElement) ? document.activeElement.dataset['task'] : undefined;
  change();
  if (focused !== undefined) root.querySelector<HTMLElement>(`[data-task="${focused}"]`)?.focus();
};
