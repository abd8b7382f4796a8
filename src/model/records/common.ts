import { z } from 'zod';

/** An id that an author wrote: lower-case words joined by hyphens. Ids never change; a renamed one is kept in `was`. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like "kafka-isr"');

/** Prose or Markdown that a reader sees. */
export const text = z.string().trim().min(1, 'must not be empty');

/** The same text in every language of the site. */
export const localized = z.strictObject({ ko: text, en: text });

/** A day, YYYY-MM-DD. YAML reads it as a string (core schema). */
export const day = z.iso.date('a date is written YYYY-MM-DD');

/** A page of ours, without language and base, perhaps with a heading: /guide/kafka/replication#isr. */
export const pagePath = z.string().regex(/^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/, 'a page is written without language and base, like "/guide/kafka/replication#isr"');

/** A page of ours or a document elsewhere. */
export const link = z.union([pagePath, z.url({ protocol: /^https$/ })], 'a link is a page like "/guide/kafka/replication" or an https address');

/** Ids that this record had before it was renamed. */
export const was = z.array(id).default([]);

/** How hard: 1 junior, 2 middle, 3 senior. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)], 'a level is 1 (junior), 2 (middle) or 3 (senior)');

/** The fields that every page has, in either language. */
export const pageText = { id, title: text, description: text, verified: day };

/** The fields that only the Korean file of a page has, whatever its kind. */
export const pageNeutral = { was, movedFrom: z.array(pagePath).default([]) };
