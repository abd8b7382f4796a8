import { hitHref } from './links.ts';
import type { Place } from './place.ts';
import type { Hit, Marked } from './types.ts';

/** What the rows need beside the hits: where links lead, and what kinds and topics are called. */
export interface RowContext {
  place: Place;
  labelOf: (name: 'kind' | 'topic', value: string) => string;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K, className: string, text?: string,
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

function paintMarked(className: string, { text, marks }: Marked): HTMLElement {
  const element = make('span', className);
  let at = 0;
  for (const [start, end] of marks) {
    element.append(text.slice(at, start), make('mark', '', text.slice(start, end)));
    at = end;
  }
  element.append(text.slice(at));
  return element;
}

const placeOf = ({ kind, path, headingId }: Hit): string => `${kind} ${path}#${headingId ?? ''}`;

/** What a row says of a hit: kind and topic, what it is called, the page it is part of, and the text around the find. */
export function paintHit(hit: Hit, { place, labelOf }: RowContext): HTMLAnchorElement {
  const link = make('a', 'option');
  link.href = hitHref(hit, place);
  link.dataset['place'] = placeOf(hit);
  link.dataset['kind'] = hit.kind;
  const meta = make('span', 'meta');
  meta.append(make('span', 'kind', labelOf('kind', hit.kind)));
  if (hit.topic !== null) meta.append(make('span', 'topic', labelOf('topic', hit.topic)));
  if (hit.page !== hit.heading.text) meta.append(make('span', 'page', hit.page));
  link.append(meta, paintMarked('heading', hit.heading));
  if (hit.excerpt.text !== '') link.append(paintMarked('excerpt', hit.excerpt));
  return link;
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
    this.replaceChildren(...hits.map((hit, number) => this.#option(hit, number, context)));
  }

  /** Puts better hits in place of those below what the reader points at, reads or has chosen; nothing above that moves. */
  improve(hits: readonly Hit[], context: RowContext): void {
    const { options } = this;
    const kept = options.slice(0, Math.max(...options.map((option, at) => (this.#isUsed(option) ? at + 1 : 0)), 0));
    for (const option of options.slice(kept.length)) option.remove();
    const there = new Set(kept.map((option) => option.dataset['place']));
    const more = hits.filter((hit) => !there.has(placeOf(hit)));
    this.append(...more.map((hit, at) => this.#option(hit, kept.length + at, context)));
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

  /** A link that is itself the option: an option may hold nothing that takes the focus. */
  #option(hit: Hit, number: number, context: RowContext): HTMLAnchorElement {
    const option = paintHit(hit, context);
    option.id = `search-option-${number}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.tabIndex = -1;
    return option;
  }

  /** Whether the row is chosen or pointed at; or in sight, once the reader has scrolled the list. */
  #isUsed(option: HTMLElement): boolean {
    if (option === this.active || option.matches(':hover')) return true;
    const box = this.parentElement;
    return box !== null && box.scrollTop > 0 && option.offsetTop < box.offsetTop + box.scrollTop + box.clientHeight;
  }
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
