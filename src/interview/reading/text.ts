/** A stretch of an answer, UTF-16 offsets from `start` to `end`. */
export interface Span { start: number; end: number }

/** An answer ready for reading: its text in NFC, the same in lower case with the same offsets, and its sentences. */
export interface Prepared { text: string; lower: string; sentences: Span[] }

/** Characters of an answer that are read: some eight minutes of speech. What follows is kept but not read. */
export const mostRead = 6_000;

/** Lower case without a change of length (İ would become two). */
const lowered = (text: string): string => {
  const all = text.toLowerCase();
  return all.length === text.length ? all : Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
};

/** Where a sentence ends: a stop before white space (not in 4.1 or auto.create), a line's end, and 。！？. */
const stops = /[.!?;]+(?=\s|$)|[\n。！？]+/g;

const sentencesOf = (text: string): Span[] => {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) spans.push({ start, end });
    start = end;
  };
  for (const { 0: stop, index } of text.matchAll(stops)) add(index + stop.length);
  add(text.length);
  return spans;
};

/** Takes an answer as given, cuts what is too long to be an answer, and gives it ready for reading. */
export const prepare = (answer: string): Prepared => {
  const text = answer.slice(0, mostRead).normalize('NFC');
  return { text, lower: lowered(text), sentences: sentencesOf(text) };
};
