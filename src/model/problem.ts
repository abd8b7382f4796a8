/** Something an author has to mend: where, which rule, what is wrong, what to write instead. */
export interface Problem {
  file: string;
  line: number;
  rule: string;
  message: string;
  fix: string;
}

/** One problem as text: `file:line rule`, what is wrong, what to write. */
export const formatProblem = ({ file, line, rule, message, fix }: Problem): string =>
  `${file}:${line}  ${rule}\n  ${message}\n  → ${fix}`;

/** Orders problems by file, then line. */
export const byPlace = (a: Problem, b: Problem): number => a.file.localeCompare(b.file) || a.line - b.line;
