import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './listings/maven.ts';
import { run, twice } from './listings/run.ts';

/** A Python with the packages of a requirements file, made once for each list of them; or what is missing. `options` go to pip. */
export const pythonWith = async (requirements: string, ...options: string[]): Promise<{ python: string } | { missing: string }> => {
  const home = join(cache, `python-${createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 16)}`);
  const python = process.platform === 'win32' ? join(home, 'Scripts', 'python.exe') : join(home, 'bin', 'python');
  const done = join(home, 'done');
  if (existsSync(done)) return { python };
  const system = process.platform === 'win32' ? 'python' : 'python3';
  if ((await run(system, ['--version'])).code !== 0) return { missing: 'Python 3' };
  rmSync(home, { recursive: true, force: true });
  const made = await run(system, ['-m', 'venv', home]);
  if (made.code !== 0) return { missing: `venv of Python (${(made.err || made.out).trim().split('\n')[0] ?? ''})` };
  const installed = await twice(() => run(python, ['-m', 'pip', 'install', '--quiet', ...options, '--disable-pip-version-check', '-r', requirements]));
  if (installed.code !== 0) return { missing: `packages of ${requirements} (${installed.err.trim().split('\n').at(-1) ?? ''})` };
  writeFileSync(done, '');
  return { python };
};
