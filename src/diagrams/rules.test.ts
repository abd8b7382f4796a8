import { expect, test } from 'vitest';
import { sourceProblems } from './rules.ts';

const describeIt = 'accDescr: A producer writes to the leader, and the leader answers when it has the record.';
const flow = (...lines: string[]): string =>
  ['flowchart TD', '  accTitle: Title', `  ${describeIt}`, ...lines].join('\n');
const sequence = (...lines: string[]): string => flow(...lines).replace('flowchart TD', 'sequenceDiagram');

const refused: [why: string, source: string, line: number, message: RegExp][] = [
  ['no title', `flowchart TD\n  ${describeIt}\n  A --> B`, 0, /no accTitle/],
  ['empty title', `flowchart TD\n  accTitle:\n  ${describeIt}\n  A --> B`, 1, /no accTitle/],
  ['no description', 'flowchart TD\n  accTitle: Title\n  A --> B', 0, /no accDescr/],
  ['short description', 'flowchart TD\n  accTitle: Title\n  accDescr: Too short.', 2, /under 40/],
  ['style', flow('A --> B', '  style A fill:#fff'), 4, /`style`/],
  ['classDef', flow('A --> B', 'classDef good fill:#0f0'), 4, /`classDef`/],
  ['linkStyle', flow('A --> B', 'linkStyle 0 stroke:red'), 4, /`linkStyle`/],
  ['a directive', `%%{init: {"theme": "dark"}}%%\n${flow('A --> B')}`, 0, /directive/],
  ['click', flow('A --> B', '  click A "https://example.org"'), 4, /clicked/],
  ['HTML', flow('A["<b>bold</b>"]').replace('</b>', ''), 3, /<b>/],
  ['an unknown class', flow('A:::green --> B'), 3, /class green/],
  ['an unknown class in a statement', flow('A --> B', 'class A,B green'), 4, /class green/],
  ['a colour in a sequence', sequence('  rect rgb(1, 2, 3)', '  A->>B: x', '  end'), 3, /colour/],
  ['another kind', flow().replace('flowchart TD', 'pie'), 0, /does not cover “pie”/],
];
test.each(refused)('refuses %s', (_why, source, line, message) => {
  const found = sourceProblems(source);
  expect(found.map((problem) => problem.line)).toEqual([line]);
  expect(found[0]?.message).toMatch(message);
  expect(found[0]?.fix).not.toBe('');
});

const accepted: [why: string, source: string][] = [
  ['line breaks and all four classes',
    flow('A["a<br/>b"]:::good --> B:::bad', 'C:::warn --> D:::muted', 'class A muted')],
  ['arrows and stereotypes',
    flow('A <--> B').replace('flowchart TD', 'classDiagram') + '\n  class X {\n    <<interface>>\n  }\n  X <|.. Y'],
  ['a description in braces', flow().replace(/accDescr: (.*)/, 'accDescr {\n    $1\n  }')],
  ['words of a rule in a message', sequence('  A->>B: click the style')],
  ['comments', `%% style A fill:#fff\n${flow('%% <b>', 'A --> B')}`],
];
test.each(accepted)('accepts %s', (_why, source) => {
  expect(sourceProblems(source)).toEqual([]);
});
