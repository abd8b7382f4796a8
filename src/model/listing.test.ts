import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, parseListing, referenceIn } from './listing.ts';

const read = (name: string, source: string) => parseListing(`content/listings/kafka/${name}`, source);

test('a region is cut out, dedented, with the line on which it starts; the whole file is shown without marks', () => {
  const { listing, problems } = read('A.java', 'package kafka;\n\nclass A {\n  // region loop\n\n  while (true) {\n    poll();\n  }\n  // endregion loop\n}\n');
  expect(problems).toEqual([]);
  expect(listing.regions).toEqual([{ name: 'loop', line: 6, text: 'while (true) {\n  poll();\n}' }]);
  expect(listing.text).toBe('package kafka;\n\nclass A {\n\n  while (true) {\n    poll();\n  }\n}');
});

test.each([
  ['a.clickhouse.sql', '-- region x\nSELECT 1;\n-- endregion x'],
  ['a.yaml', '# region x\nSELECT 1;\n# endregion x'],
  ['a.pom.xml', '<!-- region x -->\nSELECT 1;\n<!-- endregion x -->'],
  ['Dockerfile', '# region x\nSELECT 1;\n# endregion x'],
])('marks are comments of the language: %s', (name, source) => {
  expect(read(name, source).listing.regions).toEqual([{ name: 'x', line: 2, text: 'SELECT 1;' }]);
});

test('JSON has no comments, so no regions; another language\'s mark is code', () => {
  expect(read('a.json', '// region x\n{}').listing).toMatchObject({ regions: [], text: '// region x\n{}' });
  expect(read('a.sh', '// region x\nls').listing.regions).toEqual([]);
});

test.each<[name: string, source: string, line: number, message: RegExp]>([
  ['unclosed', 'a\n# region x\nb', 2, /"x" is not closed/],
  ['nested', '# region x\na\n# region y\nb\n# endregion y', 3, /"y" begins inside "x"/],
  ['doubled', '# region x\na\n# endregion x\n# region x\nb\n# endregion x', 4, /"x" stands twice/],
  ['empty', '# region x\n\n# endregion x', 1, /"x" is empty/],
  ['closed by another name', '# region x\na\n# endregion y\n# endregion x', 3, /"endregion y" ends no region/],
  ['never opened', 'a\n# endregion y', 2, /"endregion y" ends no region/],
  ['badly named', '# region Poll Loop\na', 1, /one word of letters/],
])('refused: %s', (_name, source, line, message) => {
  const { problems } = read('a.sh', source);
  expect(problems[0]).toMatchObject({ line, rule: 'region', message: expect.stringMatching(message) as string });
  expect(problems.every(({ fix }) => fix !== '')).toBe(true);
});

test('whatever code stands in a region, at any depth, its lines come back', () => {
  const code = fc.array(fc.stringMatching(/^ {0,3}[a-z(){};]{1,12}$/), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(code, fc.nat(6), (lines, depth) => {
    const pad = ' '.repeat(depth);
    const { listing } = read('A.java', ['// region x', ...lines.map((line) => pad + line), '// endregion x'].join('\n'));
    const least = Math.min(...lines.map((line) => line.length - line.trimStart().length));
    expect(listing.regions[0]?.text).toBe(lines.map((line) => line.slice(least)).join('\n'));
  }));
});

test('a fence names file and region; what does not exist is told with what there is', () => {
  expect(referenceIn('listing=kafka/A.java#loop')).toBe('kafka/A.java#loop');
  expect(referenceIn('{1} listing=a/b.sql')).toBe('a/b.sql');
  expect(referenceIn(null)).toBeUndefined();
  const { listing } = read('A.java', '// region loop\nx();\n// endregion loop');
  expect(excerptOf([listing], 'kafka/A.java#loop')).toMatchObject({ text: 'x();', line: 2 });
  expect(excerptOf([listing], 'kafka/A.java#lop')).toMatchObject({ message: expect.stringContaining('no region "lop"') as string, fix: 'write one of #loop' });
  expect(excerptOf([listing], 'kafka/B.java')).toMatchObject({ fix: 'write one of kafka/A.java' });
});
