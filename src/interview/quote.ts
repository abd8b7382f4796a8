/** A clause is quoted up to this many characters, a whole sentence up to a few more; a Korean one is as long with fewer. */
const longest = 64;
const longestSentence = (text: string): number => (/[가-힣]{2}/.test(text) ? 56 : 84);

const marks = /^[\s"'“”‘’«»*`#>,.;:()-]+|[\s"'“”‘’«»*`#,;:(-]+$/g;

/** A word that only joined the sentence to the one before. */
const joining = /^(?:그래서|그리고|그런데|그러면|그러니까|다만|하지만|그리고 나서|또|and|but|so|then|because)\s+(?=\S+\s)/i;

const lastEnd = (text: string, stops: readonly string[]): number => Math.max(0, ...stops.map((stop) => { const i = text.lastIndexOf(stop); return i < 0 ? 0 : i + stop.length; }));
const firstStop = (text: string, stop: RegExp): number => stop.exec(text)?.index ?? text.length;
const sentenceStops = ['. ', '! ', '? ', '\n'];
const sentenceEnd = /[.!?](?=\s|$)|\n/;

/** The part of the text around one word, with … where it was cut; undefined when it cannot be quoted. */
const around = (text: string, word: string): string | undefined => {
  const at = text.indexOf(word);
  if (at < 0) return undefined;
  const after = at + word.length;
  const sentence = { start: lastEnd(text.slice(0, at), sentenceStops), end: after + firstStop(text.slice(after), sentenceEnd) };
  const clause = { start: lastEnd(text.slice(0, at), [...sentenceStops, ', ']), end: after + firstStop(text.slice(after), /[.!?](?=\s|$)|\n|, /) };
  const whole = sentence.end - sentence.start <= longestSentence(text.slice(sentence.start, sentence.end)) ? sentence : clause;
  let { start, end } = whole;
  if (whole === clause && end - start > longest) {
    // Cut at white space, the word itself always within.
    const room = Math.max(0, longest - word.length);
    const left = text.lastIndexOf(' ', Math.max(clause.start, at - Math.floor(room / 2)));
    start = Math.max(clause.start, left < clause.start ? clause.start : left + 1);
    if (at - start > room) start = at;
    const right = text.lastIndexOf(' ', start + longest);
    end = Math.min(end, right > after ? right : after);
  }
  const quote = text.slice(start, end).replace(marks, '').replace(joining, '');
  if (quote.length < 2 || quote.length > longest * 2 || /\s{2,}|[“”\n\p{C}]/u.test(quote)) return undefined;
  return `${start > whole.start ? '…' : ''}${quote}${end < whole.end ? '…' : ''}`;
};

/** Words that are looked around, at most. */
const mostWords = 8;

/**
 * Takes an answer and words of it that something was heard by; gives the sentence or the part of one that holds most of them, word for word as it was
 * said, … where it was cut; or undefined.
 */
export const quoteOf = (answer: string, words: readonly string[]): string | undefined => {
  const text = answer.normalize('NFC');
  const longFirst = words.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  let best: { quote: string; held: number } | undefined;
  for (const word of longFirst.slice(0, mostWords)) {
    const quote = around(text, word);
    const held = quote === undefined ? 0 : words.filter((one) => quote.includes(one)).length;
    if (quote !== undefined && held > (best?.held ?? 0)) best = { quote, held };
  }
  return best?.quote;
};
