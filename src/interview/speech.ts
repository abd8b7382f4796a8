import { draw } from './plan.ts';
import type { State } from './state.ts';
import { en } from './words/en.ts';
import { ko } from './words/ko.ts';
import type { Words } from './words/words.ts';

/** The interviewer's words in the interview's language. */
export const wordsOf = ({ options }: Pick<State, 'options'>): Words => (options.lang === 'ko' ? ko : en);

/** Takes wordings, gives one: such as was said least often so far, by the seed among those. `form` makes text of a wording. */
export const vary = <T>(state: State, purpose: string, wordings: readonly T[], form: (wording: T) => string): string => {
  const texts = wordings.map(form);
  const said = (text: string): number => state.turns.filter(({ lead, ask }) => lead.includes(text) || ask === text).length;
  const least = Math.min(...texts.map(said));
  const fresh = texts.filter((text) => said(text) === least);
  return fresh[draw(state, purpose, fresh.length)] ?? '';
};

/** The same for wordings with one blank: what fills it differs each time, so the wording is told by what stands around it. */
export const varyFilled = <A extends unknown[]>(state: State, purpose: string, wordings: readonly ((...args: A) => string)[], ...args: A): string => {
  const frame = (wording: (...args: A) => string): string => wording(...args.map(() => '\u0000') as A).split(/\u0000|”이?라[고는]/).sort((a, b) => b.length - a.length)[0] ?? '';
  const said = (wording: (...args: A) => string): number => state.turns.filter(({ lead, ask }) => [...lead, ask].some((text) => text.includes(frame(wording)))).length;
  const least = Math.min(...wordings.map(said));
  const fresh = wordings.filter((wording) => said(wording) === least);
  return fresh[draw(state, purpose, fresh.length)]?.(...args) ?? '';
};
