const reference = /url\((['"]?)#([^'")]+)\1\)/g;

/** Drops ids nobody refers to and numbers the others `<prefix>-<n>` in document order. */
export const renumberIds = (root: Element, prefix: string): void => {
  const all = [root, ...root.querySelectorAll('*')];
  const used = new Set((root.getAttribute('aria-labelledby') ?? '').split(/\s+/));
  for (const element of all) {
    for (const { value } of element.attributes) for (const [, , id = ''] of value.matchAll(reference)) used.add(id);
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
    if (href?.startsWith('#') === true) used.add(href.slice(1));
  }
  const names = new Map<string, string>();
  for (const element of all) {
    if (element.id === '') element.removeAttribute('id');
    else if (!used.has(element.id)) element.removeAttribute('id');
    else {
      const name = names.get(element.id) ?? `${prefix}-${names.size + 1}`;
      names.set(element.id, name);
      element.id = name;
    }
  }
  for (const element of all) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'href' || name === 'xlink:href') {
        if (value.startsWith('#')) element.setAttribute(name, `#${names.get(value.slice(1)) ?? ''}`);
      } else if (value.includes('url(')) {
        element.setAttribute(name, value.replace(reference, (_, __, id: string) => `url(#${names.get(id) ?? ''})`));
      }
    }
  }
  const labels = (root.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => names.get(id)).filter(Boolean);
  if (labels.length > 0) root.setAttribute('aria-labelledby', labels.join(' '));
};
