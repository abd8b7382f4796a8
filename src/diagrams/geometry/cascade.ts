/** The CSS properties that decide how large a text is and where it stands. */
export const textProperties = ['font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const;
export type TextProperty = (typeof textProperties)[number];

type Rule = { selector: string; lastParts: string[]; weight: number; values: Partial<Record<TextProperty, string>> };

const wanted = new RegExp(`(?:^|;)\\s*(${textProperties.join('|')})\\s*:\\s*([^;!]+)`, 'g');

const specificity = (selector: string): number =>
  (selector.match(/#/g)?.length ?? 0) * 100 + (selector.match(/[.[:]/g)?.length ?? 0) * 10 +
  (selector.match(/(^|[\s>+~])[a-z]/gi)?.length ?? 0);

const readRules = (css: string): Rule[] =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const values: Rule['values'] = {};
    for (const [, name, value = ''] of body.matchAll(wanted)) values[name as TextProperty] = value.trim();
    if (Object.keys(values).length === 0) return [];
    return selectors.split(',').map((one) => one.trim()).filter((one) => /^[#.\w[*]/.test(one)).map((selector) => ({
      selector, values, weight: specificity(selector), lastParts: selector.split(/[\s>+~]+/).slice(-1),
    }));
  });

/** A cheap test that says no to most elements before `matches`, which costs most of the time. */
const mightMatch = (element: Element, part: string): boolean => {
  const className = /\.([\w-]+)/.exec(part)?.[1];
  if (className !== undefined) return element.classList.contains(className);
  const id = /#([\w-]+)/.exec(part)?.[1];
  if (id !== undefined) return element.id === id;
  const tag = /^[a-z]+/i.exec(part)?.[0];
  return tag === undefined || tag.toLowerCase() === element.localName.toLowerCase();
};

let owner: Element | null = null;
let ownerText = '';
let rules: Rule[] = [];

/** Gives the value that the drawing's `<style>`, the style attribute or the attribute sets on this very element. */
export const declared = (element: Element, property: TextProperty): string | null => {
  const style = element.ownerDocument.querySelector('style');
  const text = style?.textContent ?? '';
  if (style !== owner || text.length !== ownerText.length) {
    [owner, ownerText, rules] = [style, text, readRules(text)];
  }
  const inline = element.getAttribute('style');
  if (inline !== null) {
    for (const [, name, value = ''] of inline.matchAll(wanted)) if (name === property) return value.trim();
  }
  let best: string | null = null;
  let weight = -1;
  for (const rule of rules) {
    const value = rule.values[property];
    if (value === undefined || rule.weight < weight) continue;
    if (rule.lastParts.some((part) => mightMatch(element, part)) && element.matches(rule.selector)) {
      [best, weight] = [value, rule.weight];
    }
  }
  return best ?? element.getAttribute(property);
};

/** Gives the value an element has by itself or inherits; null when nobody sets it. */
export const inherited = (element: Element, property: TextProperty): string | null => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = declared(at, property);
    if (value !== null && value !== '' && value !== 'inherit') return value;
  }
  return null;
};

const ROOT_PX = 16;
/** Height of an x in em, about. */
const EX = 0.5;

/** Gives the font size of an element in px; em and % count from its parent. */
export const fontSize = (element: Element): number => {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = declared(at, 'font-size');
    const number = Number.parseFloat(value ?? '');
    if (value === null || !Number.isFinite(number)) continue;
    const base = value.endsWith('rem') || at.parentElement === null ? ROOT_PX : fontSize(at.parentElement);
    if (/em$/.test(value)) return number * base;
    if (value.endsWith('ex')) return number * base * EX;
    if (value.endsWith('%')) return (number / 100) * base;
    return number;
  }
  return ROOT_PX;
};

/** Says whether an element's text is set bold. */
export const isBold = (element: Element): boolean => {
  const weight = inherited(element, 'font-weight');
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
};
