/** Lets the link to the other language lead to the heading that the reader is at. Ids of headings are the same in both. */
class LanguageElement extends HTMLElement {
  #controller: AbortController | undefined;

  connectedCallback(): void {
    if (this.#controller) return;
    this.#controller = new AbortController();
    this.querySelector('a')?.addEventListener('click', (event) => {
      const anchor = this.#headingInView() ?? location.hash.slice(1);
      if (event.currentTarget instanceof HTMLAnchorElement) event.currentTarget.hash = anchor;
    }, { signal: this.#controller.signal });
  }

  disconnectedCallback(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  /** The last heading that has passed the upper third of the window; none at the top of the page. */
  #headingInView(): string | undefined {
    if (scrollY < 100) return undefined;
    const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4)[id]')]
      .filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    return passed.at(-1)?.id;
  }
}

if (!customElements.get('mg-language')) customElements.define('mg-language', LanguageElement);
