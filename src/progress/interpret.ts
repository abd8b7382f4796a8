import type { EnvelopeFault, ProgressEvent, StoredEvent, TypeRule } from './event.ts';
import { envelopeFault, typeRules } from './event.ts';
import { isJson } from './json.ts';

/** Turns the fields of one version of a type into those of the next; gets what was stored and must not change it. */
export type Upcaster = (event: StoredEvent) => StoredEvent;

/** What a release understands: the current rule of each type, and `upcasters[type][v]`, from v to v + 1. */
export type Vocabulary = {
  readonly rules: Readonly<Record<string, TypeRule>>;
  readonly upcasters: Readonly<Record<string, Readonly<Record<number, Upcaster>>>>;
};

/** The vocabulary of this release. */
export const vocabulary: Vocabulary = { rules: typeRules, upcasters: {} };

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  // A type may be called `constructor`: only own keys count.
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The fields of a rule as a list, made once: a log is a hundred thousand events of a few rules. */
const lists = new WeakMap<TypeRule, readonly (readonly [string, TypeRule['fields'][string]])[]>();
const fieldsOf = (rule: TypeRule): readonly (readonly [string, TypeRule['fields'][string]])[] => {
  const known = lists.get(rule) ?? Object.entries(rule.fields);
  lists.set(rule, known);
  return known;
};

/**
 * Reads a stored event with a sound envelope as this release understands it: upcast and typed; `opaque` if its type
 * or version is not known (kept, but not folded); `bad` if the fields are not what its type says.
 */
export function interpret(stored: StoredEvent, words: Vocabulary = vocabulary): ProgressEvent | 'opaque' | 'bad' {
  const rule = own(words.rules, stored.type);
  if (!rule || stored.v > rule.v) return 'opaque';
  let event = stored;
  try {
    for (let v = stored.v; v < rule.v; v += 1) {
      const step = own(words.upcasters, stored.type)?.[v];
      if (!step) return 'opaque';
      event = { ...step(event), v: v + 1 };
    }
  } catch {
    return 'bad';
  }
  const sound = fieldsOf(rule).every(([field, check]) => check(own(event, field)));
  return sound ? (event as unknown as ProgressEvent) : 'bad';
}

/** The longest event taken, in characters of JSON: no answer comes near it. */
export const MAX_EVENT = 16_384;

/** Why an event is not taken into the log. */
export type Refusal = EnvelopeFault | 'bad-fields' | 'too-large';

/** The reason why `value` must not enter the log, or null when it may: known and sound, or unknown and kept. */
export function refusal(value: unknown, words: Vocabulary = vocabulary): Refusal | null {
  const fault = envelopeFault(value);
  if (fault) return fault;
  // Depth first: JSON.stringify would run out of stack on a hostile nesting.
  if (!isJson(value)) return 'bad-fields';
  if (JSON.stringify(value).length > MAX_EVENT) return 'too-large';
  return interpret(value as unknown as StoredEvent, words) === 'bad' ? 'bad-fields' : null;
}
