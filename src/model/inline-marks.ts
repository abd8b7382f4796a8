/** A citation in a text: `[@source-id]`. */
export const citation = /\[@([a-z0-9-]+)\]/g;

/** A version in a text: `[=product]`. */
export const versionMark = /\[=([a-z0-9-]+)\]/g;

/** Citations of no source: our own arithmetic or conclusion, and what could not be checked. */
export const ownMarks = ['reasoning', 'unverified'] as const;

/** Whether a cited id is one of our own marks rather than a source. */
export const isOwnMark = (id: string): id is (typeof ownMarks)[number] => ownMarks.some((mark) => mark === id);

/** The ids that a text cites, in order, each once. */
export const citedIn = (text: string): string[] => [...new Set([...text.matchAll(citation)].map((match) => match[1] ?? ''))];

/** A text without citations, for search and for counting what is said aloud. */
export const withoutCitations = (text: string): string => text.replace(/\s*\[@[a-z0-9-]+\]/g, '');
