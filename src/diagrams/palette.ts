/*
 * Mermaid computes with its theme colours and refuses var(--x). So it draws with these stand-ins, one for each token,
 * and afterwards every literal becomes the token's custom property, which diagram.css sets for light and dark.
 */
const tokens = {
  bg: '#fdfcfb',
  text: '#010203',
  line: '#111213',
  node: '#e1e2e3',
  border: '#515253',
  group: '#f1f2f3',
  'group-border': '#a1a2a3',
  note: '#f5f4e1',
  'note-border': '#b5b4a1',
  label: '#f9f8f7',
  row: '#e9eaeb',
  active: '#d1d2d9',
} as const;

/** A colour role; `--dg-<token>` in diagram.css. */
export type Token = keyof typeof tokens;

/** The stand-in literal of each token, for mermaid's theme. */
export const standIn: Readonly<Record<Token, string>> = tokens;

/** Literals that mermaid 12 writes whatever the theme says. */
const hardCoded: Readonly<Record<string, Token>> = {
  '#000000': 'line', '#ffffff': 'bg', '#eaeaea': 'node', '#666666': 'border', '#999999': 'group-border',
  '#edf2ae': 'active', '#333333': 'text',
};

const tokenOfHex: ReadonlyMap<string, Token> = new Map([
  ...Object.entries(hardCoded),
  ...Object.entries(tokens).map(([token, hex]): [string, Token] => [hex, token as Token]),
]);

const named: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff' };
const plain = new Set(['none', 'transparent', 'currentcolor', 'inherit']);

const toHex = (parts: readonly number[]): string =>
  `#${parts.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const canonical = (literal: string): string => {
  const text = literal.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short.slice(1).map((digit) => digit + digit).join('')}`;
  const list = /^rgba?\(([^)]*)\)$/.exec(text)?.[1];
  if (list !== undefined) return toHex(list.split(/[\s,/]+/).filter(Boolean).map(Number));
  return named[text] ?? text;
};

/** Gives `var(--dg-…)` for a colour literal, none and the like as they are; throws, naming it, for an unknown one. */
export const toVariable = (literal: string): string => {
  const text = canonical(literal);
  if (plain.has(text) || text.startsWith('url(')) return literal.trim();
  const token = tokenOfHex.get(text);
  if (token === undefined) throw new Error(`The colour ${literal.trim()} has no token in the palette of diagrams.`);
  return `var(--dg-${token})`;
};
