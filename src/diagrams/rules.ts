import { readLabels } from './labels.ts';
import type { DiagramProblem } from './problem.ts';

/** Shortest text alternative that can tell what a picture tells, in characters. */
const MIN_DESCRIPTION = 40;

const kinds = new RegExp('^(?:flowchart|graph|sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram|gantt|' +
  'timeline|quadrantChart)\\b');
const allowedClasses = new Set(['good', 'bad', 'warn', 'muted']);
const classFix = 'Use one of :::good, :::bad, :::warn, :::muted.';

type LineRule = { when: RegExp; kinds?: RegExp; message: string; fix: string };

const shapes = /^(?:flowchart|graph|stateDiagram|classDiagram|erDiagram)/;
const lineRules: readonly LineRule[] = [
  { when: /^\s*style\s/, kinds: shapes, message: 'A `style` line sets colours that no theme changes.', fix: classFix },
  { when: /^\s*classDef\s/, message: 'A `classDef` line sets colours that no theme changes.', fix: classFix },
  { when: /^\s*linkStyle\s/, message: 'A `linkStyle` line sets colours that no theme changes.', fix: 'Take it out.' },
  { when: /%%\{/, message: 'A `%%{…}%%` directive changes settings that hold for all diagrams.', fix: 'Take it out.' },
  { when: /^\s*(?:click|links?)\s/, kinds: /^(?!timeline)/, message: 'A picture cannot be clicked.',
    fix: 'Write the link in the text near the diagram.' },
  { when: /^\s*(?:rect\s|box\s+(?:rgba?|hsla?)\()/, kinds: /^sequenceDiagram/,
    message: 'A colour in the source does not follow the theme.',
    fix: 'Use a note, a loop or a box without a colour.' },
];

const htmlProblems = (line: string, index: number): DiagramProblem[] =>
  [...line.matchAll(/(?<!<)<\/?([a-z][\w-]*)(?:\s[^<>]*)?\/?>/gi)]
    .filter(([tag]) => !/^<br\s*\/?>$/.test(tag))
    .map(([tag]) =>
      ({ line: index, message: `HTML is not drawn: ${tag}.`, fix: 'Use plain text; <br/> breaks a line.' }));

const classNames = (line: string, kind: string): string[] => {
  const applies = /^(?:flowchart|graph|stateDiagram)/.test(kind);
  const statement = applies ? /^\s*class\s+\S+\s+([\w-]+)/.exec(line)?.[1] : undefined;
  const inline = [...line.matchAll(/:::([\w-]+)/g)].map(([, name = '']) => name);
  return statement === undefined ? inline : [...inline, statement];
};

const classProblems = (line: string, index: number, kind: string): DiagramProblem[] =>
  classNames(line, kind).filter((name) => !allowedClasses.has(name))
    .map((name) => ({ line: index, message: `The class ${name} is not styled.`, fix: classFix }));

const labelProblems = (lines: readonly string[]): DiagramProblem[] => {
  const { title, description } = readLabels(lines.join('\n'));
  const found: DiagramProblem[] = [];
  const lineOf = (name: string): number => Math.max(0, lines.findIndex((line) => line.trimStart().startsWith(name)));
  if (title === '') {
    const line = lineOf('accTitle');
    found.push({ line, message: 'The diagram has no accTitle.', fix: 'Add `accTitle: <short title>`.' });
  }
  const fix = 'Tell in one to four sentences what the picture tells: `accDescr: …`.';
  const line = lineOf('accDescr');
  if (description === '') found.push({ line, message: 'The diagram has no accDescr.', fix });
  else if (Array.from(description).length < MIN_DESCRIPTION) {
    found.push({ line, message: `accDescr has under ${MIN_DESCRIPTION} characters.`, fix });
  }
  return found;
};

/** Gives what the rules of this site refuse in a source that mermaid itself may well accept. */
export const sourceProblems = (source: string): DiagramProblem[] => {
  const lines = source.split(/\r?\n/).map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  const head = lines.findIndex((line) => line.trim() !== '' && !/^\s*%%\{/.test(line));
  const kind = lines[head]?.trim() ?? '';
  const found = labelProblems(lines);
  if (!kinds.test(kind)) {
    found.push({ line: Math.max(0, head), message: `The stylesheet of diagrams does not cover “${kind.slice(0, 30)}”.`,
      fix: 'Use flowchart, sequence, state, class, er, gantt, timeline or quadrantChart, without front matter.' });
  }
  for (const [index, line] of lines.entries()) {
    if (/^\s*acc(?:Title|Descr)\b/.test(line)) continue;
    for (const rule of lineRules) {
      if (rule.when.test(line) && rule.kinds?.test(kind) !== false) {
        found.push({ line: index, message: rule.message, fix: rule.fix });
      }
    }
    found.push(...htmlProblems(line, index), ...classProblems(line, index, kind));
  }
  return found;
};
