import { z } from 'zod';
import { day, id, localized, pagePath, text } from './common.ts';
import { topic } from './topics.ts';

/** content/sources.yml: what was read, for which version it holds, when; `copyOf`: the day of the copy that was read. */
export const sourceBank = z.strictObject({
  sources: z.array(z.strictObject({
    id, publisher: text, title: text, url: z.url({ protocol: /^https?$/ }), holdsFor: text, read: day, copyOf: day.optional(),
  })),
});

const spellings = z.array(text).default([]);

/** content/glossary.yml: terms, with every spelling that a reader may type. */
export const glossaryBank = z.strictObject({
  terms: z.array(z.strictObject({
    id, term: localized, aliases: z.strictObject({ ko: spellings, en: spellings }), definition: localized, see: pagePath.optional(),
  })),
});

/** content/versions.yml: the newest version of each product that the content was checked against. */
export const versionBank = z.strictObject({
  versions: z.array(z.strictObject({ id, name: text, version: text, released: day.optional(), source: id })),
});

const terms = z.array(z.array(text).min(1)).min(1);

/** content/misconceptions.yml: what people say, what is true; `terms` as in a question's points. */
export const misconceptionBank = z.strictObject({
  misconceptions: z.array(z.strictObject({
    id, topic, said: localized, right: localized, since: text.optional(),
    terms: z.strictObject({ ko: terms, en: terms }), see: pagePath.optional(),
  })),
});
