import type { Listing } from '../../src/model/listing.ts';
import { kindOf } from '../../src/model/listing-kinds.ts';
import type { Problem } from '../../src/model/problem.ts';
import { outcome, type Outcome } from './outcome.ts';
import { pythonWith } from '../python.ts';
import { run } from './run.ts';
import { statementsOf } from './statements.ts';

/** The engine of scripts/listings/sql.py for each kind of file. */
const engines: Record<string, string> = { clickhouse: 'clickhouse', 'kafka.clickhouse': 'clickhouse-parse', postgres: 'postgres', mysql: 'mysql' };
const requirements = 'scripts/listings/requirements.txt';

/** Runs ClickHouse's listings from top to bottom, parses those that need servers, PostgreSQL's and MySQL's. */
export const checkSql = async (listings: readonly Listing[]): Promise<Outcome> => {
  const jobs = listings.flatMap(({ file, path, source }) => {
    const engine = engines[kindOf(path)?.name ?? ''];
    return engine === undefined ? [] : [{ file, engine, statements: statementsOf(source) }];
  });
  if (jobs.length === 0) return outcome({});
  // Without their dependencies: those turn results into tables, which nobody looks at.
  const found = await pythonWith(requirements, '--no-deps');
  if ('missing' in found) return outcome({ skipped: [{ files: jobs.length, why: `SQL: no ${found.missing}` }] });
  const { code, out, err } = await run(found.python, ['scripts/listings/sql.py'], { input: JSON.stringify(jobs) });
  if (code !== 0) {
    return outcome({ problems: [{ file: 'scripts/listings/sql.py', line: 1, rule: 'listing-sql', message: `the engines ended with ${code}: ${err.trim().split('\n').at(-1) ?? ''}`, fix: 'run it by hand with the files one by one' }] });
  }
  const running = jobs.filter(({ engine }) => engine === 'clickhouse').length;
  return outcome({
    problems: (JSON.parse(out) as { file: string; line: number; message: string }[])
      .map(({ file, line, message }): Problem => ({ file, line, rule: 'listing-sql', message, fix: 'mend the statement; the file runs or parses as a whole' })),
    counts: { 'ClickHouse files run': running, 'files parsed': jobs.length - running },
  });
};
