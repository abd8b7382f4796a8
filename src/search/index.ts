import { isHangul } from '../text/hangul.ts';
import { termsOf, tokenise } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { createAliasTable } from './aliases.ts';
import type { Spelling } from './aliases.ts';
import { openSections } from './format.ts';
import type { BodiesData, NamesData, Section } from './format.ts';
import { excerptOf, finderOf, marksIn } from './highlight.ts';
import type { Wanted } from './highlight.ts';
import { matchSlot } from './match.ts';
import type { Match, Parts } from './match.ts';
import { createNames, spellingsOf, squeeze } from './names.ts';
import type { Name } from './names.ts';
import { longestQuery, parseQuery } from './parse-query.ts';
import type { Slot } from './parse-query.ts';
import { createPostings } from './postings.ts';
import type { Scores } from './postings.ts';
import { order, shares, spread, sum } from './rank.ts';
import { readingsOf } from './readings.ts';
import type { Filter, Found, Hit, SearchIndex } from './types.ts';
import { isVerbTerm, verbTerm } from './verb-term.ts';
import { createVocabulary } from './vocabulary.ts';
import { weights } from './weights.ts';

export type * from './types.ts';

const defaultLimit = 20;
/** A definition is shown whole. */
const wholeDefinition = 400;
/** Characters read between two pauses of `openIndexInSteps`: a few milliseconds, even where nothing is compiled yet. */
const step = 1500;

const termsIn = (tokens: readonly Token[]): string[] => tokens.flatMap(termsOf);
/** As `termsIn`, and the stems of what may be verbs. */
const allTermsIn = (tokens: readonly Token[]): string[] => tokens.flatMap((token) => {
  const stem = isHangul(token.text) ? verbTerm(token) : null;
  return stem === null ? termsOf(token) : [...termsOf(token), stem];
});
/** As the function, each text read once. */
const remembered = <T>(read: (text: string) => T[]): ((text: string) => T[]) => {
  const known = new Map<string, T[]>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = read(text)));
    return found;
  };
};
/** The last part of a path, or a heading's id, in words. */
const idOf = ({ path, headingId, generic }: Section): string => (generic ? '' : (headingId ?? path.slice(path.lastIndexOf('/') + 1)).replaceAll('-', ' '));
/** A Hangul word is looked for in names without its particle, any other as typed. */
const phraseWord = ({ term, text }: Token): string => (isHangul(text) ? term : text);

const nameWeight = { name: 1, other: 0.9, title: 0.7, question: 0.6, heading: 0.6 } as const;

/** What each term of the glossary is called; its own name in both languages first, then other spellings. */
const spellingsIn = ({ terms }: NamesData): Spelling[][] => terms.map(([, , , name, other, ...more]) => [
  ...spellingsOf(name).map((text) => ({ text, weight: nameWeight.name })),
  ...(other === undefined ? [] : spellingsOf(other).map((text) => ({ text, weight: nameWeight.name }))),
  ...more.map((text) => ({ text, weight: nameWeight.other })),
]);

function namesOf(sections: readonly Section[], spellings: readonly Spelling[][], firstTerm: number): Name[] {
  const names: Name[] = spellings.flatMap((list, term) => list.map(({ text, weight }) => ({ text, weight, section: firstTerm + term })));
  sections.forEach(({ kind, page, heading }, section) => {
    if (kind === 'term' || kind === 'misconception' || kind === 'quiz') return;
    names.push({ text: heading ?? page, section, weight: heading === null ? nameWeight.title : nameWeight.heading });
  });
  return names;
}

/** What a query, or one reading of it, finds: sections with their worth, the best 1, and what to mark in them. */
interface Answer { standings: { section: number; score: number }[]; matches: Match[]; slots: Slot[] }

/** Takes both tiers, or the names alone, gives the index open, pausing often: `yield` has no value. Throws a TypeError when a file is of another version. */
export function* openIndexInSteps(names: NamesData, bodies: BodiesData | null): Generator<void, SearchIndex> {
  const sections = openSections(names, bodies);
  const postings = createPostings(weights.postings);
  let read = 0;
  // A page's title stands by each of its sections, and many sections are called the same.
  const words = remembered(tokenise);
  const titles = remembered((text) => termsIn(words(text)));
  const headings = remembered((text) => allTermsIn(words(text)));
  for (const [number, section] of sections.entries()) {
    const { kind, page, heading, names: others, text } = section;
    const sentence = kind === 'misconception' || kind === 'quiz';
    postings.add(number, sentence ? 'name' : heading === null ? 'title' : 'heading', headings(heading ?? page));
    if (heading !== null) postings.add(number, 'page', titles(page));
    if (others.length > 0) postings.add(number, 'name', others.flatMap(headings));
    postings.add(number, 'id', titles(idOf(section)));
    postings.add(number, 'body', allTermsIn(tokenise(text)));
    read += text.length + page.length + others.join().length;
    if (read < step) continue;
    read = 0;
    yield;
  }
  const vocabulary = createVocabulary([...postings.terms()].filter((term) => !isVerbTerm(term)));
  yield;
  const spellings = spellingsIn(names);
  const firstTerm = sections.findIndex(({ kind }) => kind === 'term');
  const allNames = createNames(namesOf(sections, spellings, firstTerm));
  yield;
  const aliases = createAliasTable(spellings, words);
  const parts: Parts = { postings, vocabulary, sections };
  yield;

  /** Adds what the glossary knows: the term that is asked for, and the section that explains it. */
  const addNamed = (scores: Scores, slots: readonly Slot[], matches: readonly Match[], text: string): void => {
    const top = Math.max(1, ...scores.values());
    const raise = (section: number, by: number): void => void scores.set(section, (scores.get(section) ?? 0) + by * top);
    const named = new Map<number, number>();
    const share = shares(matches, sections.length);
    slots.forEach(({ alias }, at) => {
      for (const [term, weight] of alias?.terms ?? []) named.set(term, weight * (share[at] ?? 0) ** weights.namedPart);
    });
    for (const { section, weight } of allNames.exactly(text)) if (section >= firstTerm) named.set(section - firstTerm, weight);
    for (const [term, weight] of named) {
      raise(firstTerm + term, weights.named * weight);
      const see = names.terms[term]?.[2] ?? -1;
      if (see >= 0) raise(see, weights.explains * weight);
    }
  };

  const answer = (text: string): Answer => {
    const { slots, kinds } = parseQuery(text, aliases, vocabulary.has);
    const matches = slots.map((slot, at) => matchSlot(slot, parts, { alone: slots.length === 1, last: at === slots.length - 1 }));
    const scores = sum(matches, sections, kinds);
    addNamed(scores, slots, matches, text);
    const words = slots.flatMap((slot) => slot.words.map(phraseWord));
    const standings = order(scores, sections, squeeze(words.join('')), words.length);
    const top = standings[0]?.score ?? 1;
    return { standings: standings.map(({ section, score }) => ({ section, score: score / top })), matches, slots };
  };

  const hitOf = (section: Section, score: number, wanted: Wanted, finder: RegExp | null): Hit => {
    const { path, headingId, kind, topic, page, heading, text } = section;
    const title = heading ?? page;
    return { path, headingId, kind, topic, page, score, heading: { text: title, marks: marksIn(title, wanted) }, excerpt: excerptOf(text, wanted, finder, kind === 'term' ? wholeDefinition : undefined) };
  };

  const search = (typed: string, { limit = defaultLimit, filter = {} }: { limit?: number; filter?: Filter } = {}): Found => {
    const text = typed.normalize('NFC').slice(0, longestQuery);
    const readings = readingsOf(text, allNames, parts);
    const told = readings.find((reading) => reading.told);
    const plain = told ? null : answer(text);
    const best = new Map(plain?.standings.map(({ section, score }) => [section, score]));
    const answers = plain ? [plain] : [];
    for (const { text: meant, factor } of readings) {
      const other = answer(meant);
      answers.push(other);
      for (const { section, score } of other.standings) best.set(section, Math.max(best.get(section) ?? 0, score * factor));
    }
    const standings = [...best].map(([section, score]) => ({ section, score })).sort((a, b) => b.score - a.score || a.section - b.section);
    const fits = ({ section }: { section: number }): boolean => {
      const { kind, topic } = sections[section] ?? {};
      return (filter.kind == null || kind === filter.kind) && (filter.topic == null || topic === filter.topic);
    };
    const wanted: Wanted = {
      terms: new Set(answers.flatMap(({ matches }) => matches.flatMap(({ terms }) => [...terms]))),
      typed: answers.flatMap(({ matches }) => matches.flatMap((match) => match.typed)),
    };
    const finder = finderOf(wanted);
    const hits = spread(standings.filter(fits), sections, limit).flatMap(({ section, score }): Hit[] => {
      const found = sections[section];
      return found ? [hitOf(found, score, wanted, finder)] : [];
    });
    const guessed = plain?.matches.some(({ readAs }) => readAs !== null)
      ? plain.slots.flatMap(({ words }, at) => plain.matches[at]?.readAs ?? words.map((word) => word.text)).join(' ') : null;
    return {
      hits, readAs: told?.text ?? guessed, namesOnly: bodies === null,
      nearest: standings.length === 0 ? [...new Set(allNames.alike(text, 12).map((name) => name.text))].slice(0, 5) : [],
    };
  };
  return { size: sections.length, whole: bodies !== null, search, query: (text, options) => search(text, options).hits };
}

/** Takes both tiers, or the names alone, gives the index open at once. Throws a TypeError when a file is of another version. */
export function openIndex(names: NamesData, bodies: BodiesData | null): SearchIndex {
  const steps = openIndexInSteps(names, bodies);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
