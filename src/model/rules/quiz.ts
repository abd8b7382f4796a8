import type { Localized } from '../../text/lang.ts';
import { withoutCitations } from '../inline-marks.ts';
import type { Problem } from '../problem.ts';
import { lineIn, type QuizItem } from '../site.ts';
import type { Rule } from './rule.ts';

type Finding = { path: (string | number)[]; message: string; fix: string };
type Choice = Extract<QuizItem, { options: unknown }>;

const sides = ['ko', 'en'] as const;
const isChoice = (item: QuizItem): item is Choice => 'options' in item;

const rightOptions = (item: Choice): Finding[] => {
  const right = item.options.filter((option) => option.right).length;
  if (right === 0) return [{ path: ['options'], message: `"${item.id}" has no right option`, fix: 'write "right: true" on the right one' }];
  if (item.kind !== 'multiple' && right > 1) return [{ path: ['options'], message: `"${item.id}" has ${right} right options, a ${item.kind} item has one`, fix: 'leave one, or write "kind: multiple"' }];
  if (right === item.options.length) return [{ path: ['options'], message: `every option of "${item.id}" is right`, fix: 'add a wrong one that people choose' }];
  return [];
};

/** A right option longer than this many times the longest wrong one, or shorter than its inverse times the shortest, gives itself away. */
const tell = 1.6;

const lengthTells = (item: Choice): Finding[] => sides.flatMap((lang) => {
  const lengths = (right: boolean): number[] => item.options.filter((o) => o.right === right).map((o) => withoutCitations(o.text[lang]).length);
  const [right, wrong] = [lengths(true), lengths(false)];
  if (right.length === 0 || wrong.length === 0 || Math.max(...right, ...wrong) < 20) return [];
  const told = Math.min(...right) > tell * Math.max(...wrong) || Math.max(...right) * tell < Math.min(...wrong);
  return told ? [{ path: ['options'], message: `the right option of "${item.id}" can be told by its length (${lang})`, fix: 'make a wrong option about as long' }] : [];
});

const position = /\b(?:all|none|both) of the (?:above|below)\b|\b(?:above|below)\b|위의 (?:보기|모두)|모두 (?:정답|맞다|옳다)/i;

const wording = (item: QuizItem): Finding[] => {
  const texts: [(string | number)[], Localized][] = [[['prompt'], item.prompt]];
  if (isChoice(item)) item.options.forEach((option, i) => texts.push([['options', i], option.text]));
  return texts.flatMap(([path, text]): Finding[] => {
    if (sides.some((lang) => position.test(text[lang])) && path.length > 1) return [{ path, message: `an option of "${item.id}" speaks of the others' places; options are shuffled`, fix: 'say what it means without "above", "below", "모두"' }];
    if (/\b(?:NOT|EXCEPT)\b/.test(text.en)) return [{ path, message: `"${item.id}" shouts NOT: such questions are misread`, fix: 'ask for what is true, or write "not" in small letters and **bold**' }];
    return [];
  });
};

const blanks = (item: QuizItem): Finding[] => item.kind !== 'cloze' ? [] : sides.flatMap((lang) => {
  const marked = [...item.text[lang].matchAll(/\{\{([a-z0-9-]+)\}\}/g)].map((match) => match[1] ?? '').sort().join(' ');
  const known = item.blanks.map(({ id }) => id).sort().join(' ');
  return marked === known ? [] : [{ path: ['text', lang], message: `the gaps of "${item.id}" (${lang}: ${marked || 'none'}) are not its blanks (${known})`, fix: 'write {{id}} once for each blank' }];
});

const traps = (item: QuizItem): Finding[] => item.kind !== 'number' ? [] : item.traps
  .flatMap(({ value }, i) => (Math.abs(value - item.answer) <= item.tolerance ? [{ path: ['traps', i], message: `the trap ${value} of "${item.id}" counts as right`, fix: 'choose a value outside answer ± tolerance' }] : []));

const partIds = (item: QuizItem): Finding[] => {
  const [key, parts] = isChoice(item) ? ['options', item.options] as const
    : item.kind === 'order' ? ['steps', item.steps] as const
    : item.kind === 'match' ? ['pairs', item.pairs] as const
    : item.kind === 'cloze' ? ['blanks', item.blanks] as const : ['traps', []] as const;
  const seen = new Set<string>();
  return parts.flatMap(({ id }, i) => {
    if (!seen.has(id)) { seen.add(id); return []; }
    return [{ path: [key, i], message: `the id "${id}" stands twice in "${item.id}"`, fix: 'give each part an id of its own' }];
  });
};

/** A quiz item can be answered, has one key, and does not give it away. */
export const quizItems: Rule = (site) => site.items.flatMap((item) =>
  [...(isChoice(item) ? [...rightOptions(item), ...lengthTells(item)] : []), ...wording(item), ...blanks(item), ...traps(item), ...partIds(item)]
    .map(({ path, message, fix }): Problem => ({ file: item.origin.file, line: lineIn(item, ...path), rule: 'quiz', message, fix })));
