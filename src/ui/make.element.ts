/** Makes an element with children; texts stay texts. */
export const make = <K extends keyof HTMLElementTagNameMap>(tag: K, ...children: (Node | string)[]): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};
