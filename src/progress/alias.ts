import type { ProgressEvent } from './event.ts';
import { isRecord } from './json.ts';

/** The kinds of content an event can name; the field has the same name. */
export const namedKinds = ['item', 'task', 'page', 'question'] as const;

/** Renamed content ids by kind: old id to new id. Chains are followed. */
export type Aliases = Partial<Readonly<Record<(typeof namedKinds)[number], Readonly<Record<string, string>>>>>;

/** Gives an event with today's content ids; the log keeps the ids it was written with. */
export type Resolve = (event: ProgressEvent) => ProgressEvent;

function follow(names: Readonly<Record<string, string>>, id: string): string {
  // A circle is an author's slip: no more steps than there are names, and every reader ends at the same one.
  for (let steps = Object.keys(names).length; steps > 0 && Object.hasOwn(names, id); steps -= 1) {
    const next = names[id];
    if (typeof next !== 'string') break;
    id = next;
  }
  return id;
}

/** Takes the alias map and gives the function that folds pass each event through. */
export function resolve(aliases: Aliases): Resolve {
  return (event) => {
    let result = event;
    for (const kind of namedKinds) {
      const names = aliases[kind];
      const id: unknown = (event as Partial<Record<string, unknown>>)[kind];
      if (!isRecord(names) || typeof id !== 'string') continue;
      const now = follow(names, id);
      if (now !== id) result = { ...result, [kind]: now };
    }
    return result;
  };
}
