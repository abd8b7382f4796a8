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

/** A quote around the words that was not quoted before: around most of them, or else around one. */
const freshQuote = (state: State, answer: Pick<Answer, 'text'>, words: readonly string[]): string | undefined =>
  [words, ...[...words].sort((a, b) => b.length - a.length).slice(0, 8).map((word) => [word])].map((some) => quoteOf(answer.text, some)).find((quote) => quote !== undefined && !quoted(state, quote));

const quoted = ({ turns }: State, quote: string): boolean => turns.some((turn) => turn.lead.some((text) => text.includes(`“${quote}”`)));

/** Is one quote within the other? */
const touches = (a: string, b: string): boolean => [[a, b], [b, a]].some(([whole = '', part = '']) => part !== '' && whole.includes(part.replace(/^…|…$/g, '')));

/** A few words about what was heard, in the candidate's own words; nothing is called right that was not recognised as a point. `corrected`: the answer is corrected as well, so thanks alone would not fit. */
export const acknowledge = ({ state, words }: Work, thread: Thread, question: Question | undefined, answer: Answer, corrected: boolean): Lead => {
  const before = question && madeOf({ turns: state.turns.filter((turn) => turn.answer !== answer) }, question.id);
  const points = (answer.reading?.points ?? []).filter((point) => point.heard && before?.has(point.id) === false);
  const weight = (id: string): number => question?.points.find((point) => point.id === id)?.weight ?? 0;
  // What is wrong in a sentence is corrected; the sentence is not taken up as heard before.
  const wrong = (answer.reading?.misconceptions ?? []).map(({ words: said }) => quoteOf(answer.text, said) ?? '');
  const heard = points.sort((a, b) => weight(b.id) - weight(a.id)).map((point) => freshQuote(state, answer, point.words)).find((quote) => quote !== undefined && !wrong.some((one) => touches(one, quote)));
  if (heard !== undefined && question) {
    return lead(varyFilled(state, 'heard', thread.kind === 'question' && shareOf(state, question) >= strongFrom ? words.heard : words.heardSome, heard));
  }
  if (corrected) return lead();
  const ofTechnique = thread.technique !== undefined && answer.taken === 'answer' ? quoteOf(answer.text, [thread.technique]) : undefined;
  const other = thread.kind === 'project' || thread.kind === 'follow-up' ? (particularIn(answer.text) ?? ofTechnique) : undefined;
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
  return joined(...wrong.slice(0, mostCorrections).map(({ id, right, see, quote }, i) => {
    const same = i > 0 && wrong[0]?.quote !== undefined && quote !== undefined && touches(wrong[0].quote, quote);
    const opening = same ? vary(state, `wrong ${id}`, words.wrongMore, String)
      : quote === undefined ? vary(state, `wrong ${id}`, words.wrongUnquoted, String) : varyFilled(state, `wrong ${id}`, i === 0 ? words.wrong : words.wrongToo, quote);
    // The frame of the first is not used for the second.
    const frames = i === 0 ? words.right : words.right.toReversed();
    return { said: [opening, see === undefined ? words.rightIs(right) : varyFilled(state, 'right', frames, placeOf(work, see), right)], see: see === undefined ? [] : [see] };
  }));
};
