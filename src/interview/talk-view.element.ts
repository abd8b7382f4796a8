import type { Lang } from '../text/lang.ts';
import { href } from '../ui/href.ts';
import { make } from '../ui/make.element.ts';
import type { Turn } from './state.ts';

/** What the talk needs of the page; `sound` is the address of an answer's recording. */
export interface TalkPage { lang: Lang; base: string; titleOf: (path: string) => string; sound: (turn: number) => string | undefined; soundName: (turn: number) => string }

/** Addresses of ours in the interviewer's words become links with their page's title. */
const linked = (text: string, paths: readonly string[], { lang, base, titleOf }: TalkPage): (Node | string)[] =>
  paths.reduce<(Node | string)[]>((parts, path) => parts.flatMap<Node | string>((part) => {
    if (typeof part !== 'string') return [part];
    const [first = '', ...rest] = part.split(href(path, lang, '/'));
    return [first, ...rest.flatMap<Node | string>((after) => [Object.assign(make('a', titleOf(path)), { href: href(path, lang, base), target: '_blank' }), after])];
  }), [text]);

/** Takes turns, gives a row for what the interviewer said and one for each answer, in order. */
export const talkRows = (turns: readonly Turn[], page: TalkPage): HTMLLIElement[] => turns.flatMap(({ n, lead, ask, see = [], answer }) => {
  const asked = make('li', ...lead.map((text) => make('p', ...linked(text, see, page))), ...(ask === '' ? [] : [Object.assign(make('p', ask), { className: 'ask' })]));
  asked.dataset['who'] = 'interviewer';
  if (!answer) return [asked];
  const said = make('li', answer.text.trim() === '' ? '…' : answer.text);
  said.dataset['who'] = 'you';
  const sound = page.sound(n);
  if (sound !== undefined) said.append(Object.assign(make('audio'), { controls: true, src: sound, ariaLabel: page.soundName(n) }));
  return [asked, said];
});
