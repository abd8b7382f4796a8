import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { builds } from './builds.ts';

/** Every check, one after another; each goes on when another failed, so that one run tells all. */
const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };

interface Outcome { passed: number; failed: number }
const total: Outcome = { passed: 0, failed: 0 };

const run = (command: string, args: string[], extra: Record<string, string> = {}): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...env, ...extra }, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

const add = (name: string, { passed, failed }: Outcome, seconds: number): void => {
  total.passed += passed;
  total.failed += failed;
  console.log(`— ${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(0)} s)\n`);
};

const step = async (name: string, command: string, args: string[], extra?: Record<string, string>): Promise<void> => {
  console.log(`— ${name}`);
  const started = performance.now();
  const { code } = await run(command, args, extra);
  add(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, (performance.now() - started) / 1000);
};

const tests = async (name: string, projects: readonly string[]): Promise<void> => {
  console.log(`— ${name}`);
  const started = performance.now();
  const { code, output } = await run('vitest', ['run', '--config', 'scripts/config/vitest.config.ts', ...projects.flatMap((project) => ['--project', project])]);
  const count = (word: string): number => Number(new RegExp(`^\\s+Tests\\s.*?(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  const failed = Math.max(count('failed'), code === 0 ? 0 : 1);
  add(name, { passed: count('passed'), failed }, (performance.now() - started) / 1000);
};

for (const { dir } of Object.values(builds)) rmSync(dir, { recursive: true, force: true });
await step('setup', 'node', ['scripts/setup.ts']);
await step('content', 'node', ['scripts/check.ts']);
await step('listings', 'node', ['scripts/check-listings.ts']);
await step('anki', 'node', ['scripts/check-anki.ts']);
await step('build', 'astro', ['build', '--outDir', builds.root.dir]);
await step('build under a base path', 'astro', ['build', '--outDir', builds.sub.dir], { MULGIL_BASE: builds.sub.base });
await step('types', 'astro', ['check', '--minimumSeverity', 'warning']);
await step('lint', 'eslint', ['--config', 'scripts/config/eslint.config.mjs', '--max-warnings', '0', '.']);
// One after the other: a browser beside busy workers takes longer than both in turn, and misses its deadlines.
await tests('tests', ['rules', 'markup', 'built']);
await tests('browser tests', ['browser']);

console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
