import { isHangul } from '../text/hangul.ts';
import { tokenise } from '../text/tokenize.ts';
import type { Section } from './format.ts';
import { marksIn } from './highlight.ts';
import { squeeze } from './names.ts';
import { longestQuery } from './parse-query.ts';
import { spread, type Standing } from './rank.ts';
import type { Filter, Hit, Marked } from './types.ts';
import { weights } from './weights.ts';

/** How well a name answers: it is the query, begins with it, holds it, or holds each of its words. */
const closeness = (name: string, phrase: string, words: readonly string[]): number => {
  if (name === phrase) return 4;
  const at = name.indexOf(phrase);
  if (at >= 0) return at === 0 ? 3 : 2;
  return words.length > 1 && words.every((word) => name.includes(word)) ? 1 : 0;
};

/** Has the expressions and functions of a first query compiled, which takes longer than the query: for the time in which the names are fetched. */
export const warmUp = (): void => {
  const page = { path: '', kind: 'guide', topic: null, page: '순서 (order)', headingId: null, heading: null, names: ['acks=all의 순서'], text: '', generic: false } as const;
  const find = createQuick([{ ...page, names: [...page.names] }]);
  find('순서를 order', 1, {});
};

/**
 * Takes the sections, gives a look through what they are called, letter by letter: no stems, no slips, no texts. It
 * needs no preparation, so that it answers while the index is being opened.
 */
export function createQuick(sections: readonly Section[]): (text: string, limit: number, filter: Filter) => Hit[] {
  return (text, limit, { kind: wantedKind, topic: wantedTopic }) => {
    const tokens = tokenise(text.normalize('NFC').slice(0, longestQuery));
    const typed = tokens.map((token) => (isHangul(token.text) ? token.term : token.text));
    const words = typed.map(squeeze);
    const phrase = words.join('');
    if (phrase === '') return [];
    const [small = ''] = phrase;
    const capital = small.toUpperCase();
    const scoreOf = (written: string): number => {
      // Most names fall here, before the dear part.
      if (!written.includes(small) && !written.includes(capital)) return 0;
      const name = squeeze(written);
      return closeness(name, phrase, words) / Math.sqrt(1 + name.length / 20);
    };
    const standings: Standing[] = [];
    sections.forEach(({ kind, topic, generic, page, heading, names }, section) => {
      if ((wantedKind != null && kind !== wantedKind) || (wantedTopic != null && topic !== wantedTopic)) return;
      let score = scoreOf(heading ?? page);
      if (heading === null) for (const name of names) score = Math.max(score, scoreOf(name));
      if (score > 0) standings.push({ section, score: score * weights.kind[kind] * (generic ? weights.generic : 1) });
    });
    const wanted = { terms: new Set(tokens.map(({ term }) => term)), typed };
    const best = standings.sort((a, b) => b.score - a.score || a.section - b.section);
    return spread(best, sections, limit).flatMap(({ section, score }): Hit[] => {
      const found = sections[section];
      if (!found) return [];
      const { path, headingId, kind, topic, page, heading, names: [other = ''] } = found;
      const marked = (shown: string): Marked => ({ text: shown, marks: marksIn(shown, wanted) });
      // A question is shown in full where its page's short title does not hold what was typed.
      return [{ path, headingId, kind, topic, page, score, heading: marked(heading ?? page), excerpt: marked(kind === 'question' && heading === null ? other : '') }];
    });
  };
}
