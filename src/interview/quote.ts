/** A quote is no longer than this. */
const longest = 64;

const marks = /^[\s"'“”‘’«»*`#>,.;:()-]+|[\s"'“”‘’«»*`#,;:(-]+$/g;

/** Takes an answer and words of it that something was heard by; gives the part of a sentence around them, word for word as it was said, … where it was cut; or undefined. */
export const quoteOf = (answer: string, words: readonly string[]): string | undefined => {
  const text = answer.normalize('NFC');
  const [longestWord] = [...words].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  if (longestWord === undefined) return undefined;
  const at = text.indexOf(longestWord);
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const from = Math.max(...['. ', '! ', '? ', '\n', ', '].map((stop) => { const i = before.lastIndexOf(stop); return i < 0 ? 0 : i + stop.length; }));
  const rest = /[.!?](?=\s|$)|\n|, /.exec(text.slice(at + longestWord.length));
  let start = from;
  let end = rest ? at + longestWord.length + rest.index : text.length;
  if (end - start > longest) {
    // Cut at white space, the word itself always within.
    const room = Math.max(0, longest - longestWord.length);
    const left = text.lastIndexOf(' ', Math.max(from, at - Math.floor(room / 2)));
    start = Math.max(from, left < from ? from : left + 1);
    if (at - start > room) start = at;
    const right = text.lastIndexOf(' ', start + longest);
    end = Math.min(end, right > at + longestWord.length ? right : at + longestWord.length);
  }
  const quote = text.slice(start, end).replace(marks, '');
  if (quote.length < 2 || quote.length > longest * 2 || /\s{2,}|[“”\n\p{C}]/u.test(quote)) return undefined;
  return `${start > from ? '…' : ''}${quote}${end < (rest ? at + longestWord.length + rest.index : text.length) ? '…' : ''}`;
};
