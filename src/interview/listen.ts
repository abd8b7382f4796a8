import type { Question } from './material.ts';
import { madeOf, shareOf, strongFrom } from './plan.ts';
import { quoteOf } from './quote.ts';
import { vary, varyFilled } from './speech.ts';
import type { Answer, State, Thread } from './state.ts';
import { joined, lead, placeOf, type Lead, type Work } from './work.ts';

/** A number with what it counts, or a name as it stands in code: what makes a statement particular. */
const particular = /\d[\d,.]*\s?(?:%|\p{L}{1,6})|\b\p{L}+[._]\p{L}[\p{L}\p{N}._]*|\b[a-z]+[A-Z]\w+/gu;

/** Quotes what is particular in an answer of which no point is known; undefined when nothing is. */
const particularIn = (text: string): string | undefined =>
  [...text.slice(0, 2000).matchAll(particular)].map(([word]) => quoteOf(text, [word])).find((quote) => quote !== undefined);

/** A quote around one of the words that was not quoted before, the longest word first. */
const freshQuote = (state: State, answer: Pick<Answer, 'text'>, words: readonly string[]): string | undefined =>
  [...words].sort((a, b) => b.length - a.length).map((word) => quoteOf(answer.text, [word])).find((quote) => quote !== undefined && !quoted(state, quote));

const quoted = ({ turns }: State, quote: string): boolean => turns.some((turn) => turn.lead.some((text) => text.includes(`“${quote}”`)));

/** A few words about what was heard, in the candidate's own words; nothing is called right that was not recognised as a point. */
export const acknowledge = ({ state, words }: Work, thread: Thread, question: Question | undefined, answer: Answer): Lead => {
  const before = question && madeOf({ turns: state.turns.filter((turn) => turn.answer !== answer) }, question.id);
  const points = (answer.reading?.points ?? []).filter((point) => point.heard && before?.has(point.id) === false);
  const weight = (id: string): number => question?.points.find((point) => point.id === id)?.weight ?? 0;
  const heard = points.sort((a, b) => weight(b.id) - weight(a.id)).map((point) => freshQuote(state, answer, point.words)).find((quote) => quote !== undefined);
  if (heard !== undefined && question) {
    return lead(varyFilled(state, 'heard', thread.kind === 'question' && shareOf(state, question) >= strongFrom ? words.heard : words.heardSome, heard));
  }
  const other = thread.kind === 'project' || thread.kind === 'follow-up' ? particularIn(answer.text) : undefined;
  if (other !== undefined && !quoted(state, other)) return lead(varyFilled(state, 'mentioned', words.mentioned, other));
  return lead(vary(state, 'noted', words.noted, String));
};

/** What was said earlier about a point, to come back to it; undefined when it was said just now, or quoted already. */
export const backTo = ({ state, words }: Work, question: Question, point: string, answer: Answer): string | undefined => {
  if (answer.reading?.points.some(({ id, heard }) => id === point && heard) ?? false) return undefined;
  for (const { question: id, answer: former } of state.turns) {
    const said = id === question.id ? former?.reading?.points.find((one) => one.id === point && one.heard) : undefined;
    const quote = said && former ? freshQuote(state, former, said.words) : undefined;
    if (quote !== undefined) return varyFilled(state, 'back', words.back, quote);
  }
  return undefined;
};

/** Wrong statements that are corrected after one answer, at most. */
const mostCorrections = 2;

/** Corrects what was asserted wrongly, with where it is written; each only once in an interview. */
export const correct = (work: Work, answer: Answer): Lead => {
  const { state, material, words } = work;
  const before = (id: string): boolean => state.turns.some((turn) => turn.answer !== answer && (turn.answer?.reading?.misconceptions.some((one) => one.id === id) ?? false));
  const wrong = (answer.reading?.misconceptions ?? []).filter(({ id }) => !before(id)).flatMap(({ id, words: said }) => {
    const one = material.misconceptions.find((misconception) => misconception.id === id);
    return one ? [{ ...one, quote: quoteOf(answer.text, said) }] : [];
  });
  return joined(...wrong.slice(0, mostCorrections).map(({ id, right, see, quote }, i) => ({
    said: [
      quote === undefined ? vary(state, `wrong ${id}`, words.wrongUnquoted, String) : varyFilled(state, `wrong ${id}`, i === 0 ? words.wrong : words.wrongToo, quote),
      see === undefined ? words.rightIs(right) : varyFilled(state, `right ${id}`, words.right, placeOf(work, see), right),
    ],
    see: see === undefined ? [] : [see],
  })));
};

/** Was anything heard in an answer that had not been heard of its question before? */
export const isNew = (state: State, question: Question, answer: Answer): boolean => {
  const before = madeOf({ turns: state.turns.filter((turn) => turn.answer !== answer) }, question.id);
  return answer.reading?.points.some(({ id, heard }) => heard && !before.has(id)) ?? false;
};
