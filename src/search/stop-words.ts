import type { SectionKind } from './types.ts';

const list = (text: string): string[] => text.split(/\s+/);

/** Words (as `tokenise` spells their terms' text) that a question is made of but no section is about. */
const words: ReadonlySet<string> = new Set([
  ...list('a an the of to in on at by for from with and or is are was were be been do does did how what why when'),
  ...list('which who can could should would will it its this that these those i you we they there vs me my your our'),
  ...list('not if then than so just really actually get need use happens happen mean means difference between'),
  ...list('무엇 무엇인가 무엇을 뭐 뭘 뭔가 뭔지 어떻게 어떤 왜 언제 무슨 및 또는 그리고 대한 대해 대하여 위한 위해 것 수 등 때 중에'),
  ...list('차이점은 이유는 이유 정말 진짜 그냥 자꾸 계속 너무 하나 하나요 해야 하는가 하나는 되나 되나요 인가 인가요 무엇인가요 무엇인지'),
  ...list('써야 쓰나 좋은가 좋나 나오면 나요 할까 될까 하면 있나 있나요 싶다 몇'),
]);

/** Words by which a reader says what kind of section is wanted. */
const kinds: ReadonlyMap<string, SectionKind> = new Map([
  ['lab', 'lab'], ['labs', 'lab'], ['실습', 'lab'], ['랩', 'lab'], ['project', 'project'], ['projects', 'project'], ['프로젝트', 'project'],
  ['quiz', 'quiz'], ['퀴즈', 'quiz'], ['문제', 'quiz'], ['오해', 'misconception'], ['misconception', 'misconception'],
  ['misconceptions', 'misconception'], ['로드맵', 'month'], ['roadmap', 'month'], ['용어', 'term'], ['glossary', 'term'],
]);

/** Takes a word's normalised text, tells whether a query can do without it. */
export function isStopWord(text: string): boolean {
  return words.has(text);
}

/** Takes a word's normalised text or term, gives the kind of section that it names, or undefined. */
export function kindNamed(text: string): SectionKind | undefined {
  return kinds.get(text);
}
