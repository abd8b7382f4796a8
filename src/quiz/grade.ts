import type { Key } from './key.ts';

/** What the reader gave, by part id: 'on' for a chosen option, a position for a step, the right side's id for a left one, a text for a gap. */
export type Answer = Record<string, string>;

/** The verdict on an answer; `parts` says of each part whether it was answered rightly, `trap` which usual wrong number was given. */
export interface Grade { right: boolean; parts: Record<string, boolean>; trap?: number }

/** The part id under which a number item keeps its value. */
export const numberPart = 'value';

/** A typed gap without what does not matter: width, case, spaces, quotes and backquotes around it. */
export const gapText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[\s`'"“”‘’]/g, '');

/** A typed number: digits with separators, perhaps a unit after it; undefined when there is none, or more than one. */
export const parseNumber = (text: string): number | undefined => {
  const match = /^\s*([-+]?)(\d{1,3}(?:[,_ ]\d{3})+|\d+)?(\.\d+)?\s*[^\d]*$/.exec(text.normalize('NFKC'));
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  return Number(`${match[1] ?? ''}${(match[2] ?? '0').replace(/[,_ ]/g, '')}${match[3] ?? ''}`);
};

const all = (parts: Record<string, boolean>): Grade => ({ right: Object.values(parts).every(Boolean), parts });

/** Grades an answer by its key. An option that was rightly left alone counts as right in `parts`. */
export const grade = (key: Key, answer: Answer, options: readonly string[] = []): Grade => {
  switch (key.kind) {
    case 'choice': {
      const ids = options.length > 0 ? options : [...new Set([...key.right, ...Object.keys(answer)])];
      return all(Object.fromEntries(ids.map((id) => [id, (answer[id] === 'on') === key.right.includes(id)])));
    }
    case 'order': return all(Object.fromEntries(key.steps.map((id, index) => [id, answer[id] === String(index + 1)])));
    case 'match': return all(Object.fromEntries(key.pairs.map((id) => [id, answer[id] === id])));
    case 'cloze': return all(Object.fromEntries(Object.entries(key.blanks).map(([id, accepts]) =>
      [id, accepts.some((text) => gapText(text) === gapText(answer[id] ?? ''))])));
    case 'number': {
      const value = parseNumber(answer[numberPart] ?? '');
      const near = (target: number): boolean => value !== undefined && Math.abs(value - target) <= key.tolerance;
      const trap = key.traps.findIndex(near);
      return { right: near(key.answer), parts: { [numberPart]: near(key.answer) }, ...(trap >= 0 && { trap }) };
    }
  }
};

/** Whether the reader has answered enough to be graded: one option, or every part. */
export const isComplete = (key: Key, answer: Answer): boolean => {
  const given = (id: string): boolean => (answer[id] ?? '').trim() !== '';
  switch (key.kind) {
    case 'choice': return Object.values(answer).includes('on');
    case 'order': return key.steps.every(given);
    case 'match': return key.pairs.every(given);
    case 'cloze': return Object.keys(key.blanks).every(given);
    case 'number': return parseNumber(answer[numberPart] ?? '') !== undefined;
  }
};
