const list = (text: string): string[] => text.split(/\s+/);

/** Words (as `tokenise` spells their terms' text) that a question is made of but no section is about. */
const words: ReadonlySet<string> = new Set([
  ...list('a an the of to in on at by for from with and or is are was were be been do does did how what why when'),
  ...list('which who can could should would will it its this that these those i you we they there vs me my your'),
  ...list('무엇 무엇인가 뭐 뭔가 뭔지 어떻게 어떤 왜 언제 무슨 및 또는 그리고 대한 대해 대하여 위한 위해 것 수 등 때 차이점은 이유는'),
]);

/** Takes a word's normalised text, tells whether a query can do without it. */
export function isStopWord(text: string): boolean {
  return words.has(text);
}
