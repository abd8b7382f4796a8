/** A statement of SQL and the line on which it begins, from 1. */
export interface Statement { line: number; text: string }

/** Where a quoted text, a comment or a dollar-quoted body that begins at `from` ends; `from` itself when none begins there. */
const skip = (sql: string, from: number): number => {
  const to = (mark: string, start: number): number => {
    const at = sql.indexOf(mark, start);
    return at < 0 ? sql.length : at + mark.length;
  };
  if (sql.startsWith('--', from)) return to('\n', from) - (sql.indexOf('\n', from) < 0 ? 0 : 1);
  if (sql.startsWith('/*', from)) return to('*/', from + 2);
  const dollar = /^\$\w*\$/.exec(sql.slice(from, from + 40))?.[0];
  if (dollar !== undefined) return to(dollar, from + dollar.length);
  const quote = sql[from] ?? '';
  if (!['\'', '"', '`'].includes(quote)) return from;
  let at = from + 1;
  while (at < sql.length && sql[at] !== quote) at += sql[at] === '\\' && quote === '\'' ? 2 : 1;
  return Math.min(at + 1, sql.length);
};

/** Splits SQL at its semicolons, not at those in quotes and comments; statements of comments only are left out. */
export const statementsOf = (sql: string): Statement[] => {
  const found: Statement[] = [];
  let start = 0;
  /** Where the statement's first word is, or -1. */
  let first = -1;
  const end = (at: number): void => {
    if (first >= 0) found.push({ line: sql.slice(0, first).split('\n').length, text: sql.slice(first, at).trim() });
    start = at + 1;
    first = -1;
  };
  for (let at = 0; at < sql.length;) {
    const after = skip(sql, at);
    if (after > at) {
      if (first < 0 && !sql.startsWith('--', at) && !sql.startsWith('/*', at)) first = at;
      at = after;
      continue;
    }
    if (sql[at] === ';') end(at);
    else if (first < 0 && /\S/.test(sql[at] ?? '')) first = at;
    at++;
  }
  if (start < sql.length) end(sql.length);
  return found;
};
