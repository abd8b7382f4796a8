/** A note of a deck. `guid` never changes, so that a later import updates it; `front` and `back` are HTML. */
export interface Note { guid: string; deck: string; tags: readonly string[]; front: string; back: string }

/** Anki splits tags at white space and decks at `::`. */
const tagOf = (text: string): string => text.replace(/\s+/g, '-');

/** Every field quoted as in CSV (RFC 4180), which Anki reads whatever the field holds; a line break inside stays one note. */
const field = (text: string): string => `"${text.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').replaceAll('"', '""')}"`;

/**
 * The text file that Anki's own importer reads (UTF-8; file headers since Anki 2.1.54, https://docs.ankiweb.net/importing/text-files.html):
 * columns guid, deck, tags, front, back.
 */
export const ankiFile = (notes: readonly Note[]): string => [
  '#separator:tab', '#html:true', '#guid column:1', '#deck column:2', '#tags column:3',
  ...notes.map(({ guid, deck, tags, front, back }) => [guid, deck, tags.map(tagOf).join(' '), front, back].map(field).join('\t')),
  '',
].join('\n');
