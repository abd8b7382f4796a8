import { isHangul } from '../../text/hangul.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { tokenise } from '../../text/tokenize.ts';
import { conceptOf } from './lexicon.ts';
import type { Span } from './text.ts';

/** A word of a text by what it says: `key` is the same for its forms, and for the words of the other language that the lexicon knows. */
export interface Keyed extends Span { key: string }

const empty = new Set(`the a an of to in on at is are be was were been it its this that these those and or but if so as by for with from into than then
  there here i you we they he she them our your my me us do does did done have has had will would can could should may might must just only also very more most
  some any each every all both such what which who when where how why one s t re ve ll d m get gets go goes make makes made let even still again yet too about like
  because while after before until up out over under same other another own no not never nor
  것 수 때 등 더 다 잘 또 및 즉 그 이 저 제 거 걸 건 게 데 안 못 왜 좀 한 두 세 네 할 해 하 되 된 될 돼 있 없 그리고 그래서 그러면 하지만 다만 또는 이런 그런 저런 어떤 이것 그것 그때 경우 위해
  대한 대해 통해 따라 같은 같이 같습니다 합니다 입니다 됩니다 있습니다 없습니다 있는 있고 있어 있으 없는 하는 하고 하면 하지 해서 하게 되는 되고 되면 아니라 아닙니다 정도 바로 먼저 다시 모두 모든`.split(/\s+/).filter(Boolean).map((word) => (isHangul(word) ? word : stemEnglish(word))));

/**
 * The part of a Korean word that its forms share: two syllables of a noun, of a verb its first syllable and the initial
 * consonant after it (쌓이고, 쌓여). Coarse on purpose: it is only weighed, never decides by itself.
 */
const koreanKey = (word: string): string => word.slice(0, 2);

/** Takes a text, gives its words that carry meaning, in order. */
export const keyed = (text: string): Keyed[] => {
  const out: Keyed[] = [];
  for (const token of tokenise(text)) {
    const raw = token.raw.toLowerCase();
    const concept = conceptOf(raw, token.term);
    const push = (key: string, start: number, end: number): void => { out.push({ key, start, end }); };
    if (concept !== undefined) push(concept, token.start, token.end);
    else if (isHangul(raw)) {
      if (!empty.has(raw) && !empty.has(token.term) && raw.length > 1) push(koreanKey(token.term), token.start, token.end);
    } else if (!empty.has(token.term)) {
      push(token.term, token.start, token.end);
      for (const part of token.parts) push(conceptOf(part.term, part.term) ?? part.term, token.start + part.start, token.start + part.end);
    }
  }
  return out;
};
