/** What is wrong in a fence; `line` counts from 0, the fence's first line of content. */
export type DiagramProblem = { line: number; message: string; fix: string };

/** An error with the line of the fence it belongs to (0 = first line of content). */
export class DiagramError extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.name = 'DiagramError';
    this.line = line;
  }
}
