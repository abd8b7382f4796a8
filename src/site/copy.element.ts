/** Adds a copy button to every code block of the page; where the clipboard cannot be written, none. Stands once on a page. */
class CopyElement extends HTMLElement {
  connectedCallback(): void {
    if (!('clipboard' in navigator)) return;
    for (const code of document.querySelectorAll<HTMLElement>('main .astro-code')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy-code';
      button.textContent = this.dataset['copy'] ?? '';
      button.addEventListener('click', () => void this.#copy(code, button));
      code.append(button);
    }
  }

  async #copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
    await navigator.clipboard.writeText(code.querySelector('code')?.textContent ?? '');
    button.textContent = this.dataset['copied'] ?? '';
    setTimeout(() => { button.textContent = this.dataset['copy'] ?? ''; }, 2000);
  }
}

if (!customElements.get('mg-copy')) customElements.define('mg-copy', CopyElement);
