import { byPage } from './groups.ts';
import type { Group } from './groups.ts';
import { hrefOf } from './links.ts';
import type { Place } from './links.ts';
import type { Excerpt, Hit, SectionKind } from './types.ts';

/** What the rows need beside the hits. */
export interface RowContext {
  place: Place;
  kinds: Record<SectionKind, string>;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K, className: string, text?: string,
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

function paintExcerpt({ text, marks }: Excerpt): HTMLElement {
  const excerpt = make('span', 'excerpt');
  let at = 0;
  for (const [start, end] of marks) {
    excerpt.append(text.slice(at, start), make('mark', '', text.slice(start, end)));
    at = end;
  }
  excerpt.append(text.slice(at));
  return excerpt;
}

/** A link that is itself the option: an option may hold nothing that takes the focus. */
function paintOption(hit: Hit, number: number, { place }: RowContext): HTMLElement {
  const option = make('a', 'option');
  option.id = `search-option-${number}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  option.href = hrefOf(hit.path, hit.headingId, place);
  option.append(make('span', 'heading', hit.heading ?? hit.page), paintExcerpt(hit.excerpt));
  return option;
}

function paintGroup(group: Group, number: number, first: number, context: RowContext): HTMLElement {
  const element = make('div', 'group');
  const label = make('div', 'page');
  label.id = `search-group-${number}`;
  label.append(make('span', 'title', group.page), make('span', 'kind', context.kinds[group.kind]));
  element.setAttribute('role', 'group');
  element.setAttribute('aria-labelledby', label.id);
  element.append(label, ...group.hits.map((hit, at) => paintOption(hit, first + at, context)));
  return element;
}

/** The list of what was found: paints rows, and knows which of them is active. The focus stays in the input. */
export class SearchResults extends HTMLElement {
  get options(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  get active(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('[aria-selected=true]');
  }

  /** Puts the hits in place of what was there, nothing active. */
  paint(hits: readonly Hit[], context: RowContext): void {
    let first = 0;
    this.replaceChildren(...byPage(hits).map((group, number) => {
      const element = paintGroup(group, number, first, context);
      first += group.hits.length;
      return element;
    }));
  }

  /** Makes the option at the index active (below zero the last, past the end the first), gives its id. */
  activate(index: number): string {
    const { options } = this;
    const at = index < 0 ? options.length - 1 : index % Math.max(1, options.length);
    options.forEach((option, number) => option.setAttribute('aria-selected', String(number === at)));
    const option = options[at];
    option?.scrollIntoView({ block: 'nearest' });
    return option?.id ?? '';
  }

  /** The option that a key leads to from the active one, or null when the key is the caret's. */
  target(key: string): number | null {
    const { options, active } = this;
    if (options.length === 0) return null;
    const at = active ? options.indexOf(active) : -1;
    if (key === 'ArrowDown') return at + 1;
    if (key === 'ArrowUp') return at === -1 ? -1 : at - 1;
    if (at < 0) return null;
    if (key === 'Home') return 0;
    return key === 'End' ? options.length - 1 : null;
  }
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
