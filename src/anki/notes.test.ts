import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ankiFile, type Note } from './notes.ts';

/** Fields as a CSV reader with tabs splits them: the way back. */
const parse = (text: string): string[][] => [...text.matchAll(/((?:"(?:[^"]|"")*"\t?)+)\n/g)]
  .map(([, row = '']) => [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, one = '']) => one.replaceAll('""', '"')));

it('names its columns before the notes', () => {
  expect(ankiFile([])).toBe('#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:3\n');
});

it('tabs, quotes and line breaks stay inside their field', () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\u0000', ''));
  const note: fc.Arbitrary<Note> = fc.record({ guid: text, deck: text, tags: fc.array(fc.constantFrom('a', 'b c', 'd\te')), front: text, back: fc.constantFrom('a "b"\tc', 'one\ntwo', '"', '#') });
  fc.assert(fc.property(fc.array(note, { maxLength: 4 }), (notes) => {
    const rows = parse(ankiFile(notes).split('\n').slice(5).join('\n'));
    expect(rows).toEqual(notes.map(({ guid, deck, tags, front, back }) => [guid, deck, tags.map((tag) => tag.replace(/\s/, '-')).join(' '), front, back].map((one) => one.replace(/\r\n?/g, '\n'))));
  }));
});
