import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { begin, step } from '../../src/interview/step.ts';
import { turnText } from '../../src/interview/transcript.ts';
import { readLog } from './log.ts';
import { materialOf } from './material.ts';
import { hasPty, typeInto } from './pty.ts';

const folder = mkdtempSync(join(tmpdir(), 'interview-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const log = (name: string): string => join(folder, name);
const args = (file: string): string[] => ['--topics', 'kafka,cdc', '--turns', '4', '--seed', '7', '--log', file];
const slow = 240_000;

test('no terminal: one sentence, status 2, no log', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/interview.ts', ...args(log('pipe.txt'))], { encoding: 'utf8', input: '모르겠습니다\n' });
  expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toContain('needs a terminal');
  expect(existsSync(log('pipe.txt'))).toBe(false);
}, slow);

describe.skipIf(!hasPty)('in a pseudo-terminal', () => {
  test('kill −9 after each answer and --continue: the interview is the one that was not disturbed', () => {
    const file = log('killed.txt');
    const answers = ['모르겠습니다', '모르겠습니다', '힌트', '건너뛰기'];
    answers.forEach((answer, i) => {
      const { code, screen } = typeInto(i === 0 ? args(file) : ['--continue', '--log', file], [answer], 'kill');
      expect(code).toBe(-9);
      expect(screen).toContain('면접관');
      expect(readLog(file).events).toHaveLength(i + 1);
    });
    const end = typeInto(['--continue', '--log', file], ['\t종료 ']);
    expect(end.code).toBe(0);
    expect(end.screen).toContain('모의 면접 기록');
    const text = readFileSync(file, 'utf8');
    const first = /%mulgil (.*"kind":"begin".*)/.exec(text)?.[1] ?? '{}';
    const { options } = JSON.parse(first) as ReturnType<typeof readLog>;
    const material = materialOf('ko');
    let state = begin(options, material, 0);
    for (const answer of [...answers, '\t종료 ']) state = step(state, { type: 'answer', text: answer, at: 0 }, material);
    expect(state.turns.map(({ n }) => n)).toEqual(state.turns.map((_, i) => i + 1));
    for (const turn of state.turns) expect(text.split(turnText(state, turn).asked).length, `turn ${turn.n} stands in the log once`).toBe(2);
    expect(typeInto(['--continue', '--log', file], []).screen).toContain('has ended');
  }, slow);

  test('Ctrl+C leaves a log that goes on; another session’s options are refused and the log stays as it is', () => {
    const file = log('interrupted.txt');
    expect(typeInto(args(file), ['모르겠습니다'], 'interrupt').code).toBe(130);
    const before = readFileSync(file, 'utf8');
    const other = typeInto([...args(file).slice(0, -4), '--seed', '8', '--log', file, '--continue'], []);
    expect(other.code).toBe(2);
    expect(other.screen).toMatch(/of another session: its seed/);
    const again = typeInto(args(file), []);
    expect(again.code).toBe(2);
    expect(again.screen).toContain('will not be overwritten');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(typeInto([...args(file), '--continue'], ['exit']).code).toBe(0);
  }, slow);

  test('an English interview with a résumé, several lines pasted at once are one answer', () => {
    const resume = log('resume.yml');
    writeFileSync(resume, 'projects:\n  - name: Rill\n    techniques: [Kafka]\n    line: A chat for students\n');
    const { screen, code } = typeInto(['--topics', 'kafka', '--lang', 'en', '--resume', resume, '--log', log('en.txt')], ['We had two servers.\rOne had to tell the other.', 'exit']);
    expect(screen).toContain('Rill');
    expect(screen).toContain('Mock interview');
    expect(code).toBe(0);
    expect(readFileSync(log('en.txt'), 'utf8')).toContain('We had two servers.\\nOne had to tell the other.');
  }, slow);

  test.skipIf(!existsSync('/dev/full'))('a full disk: one sentence, status 2', () => {
    const { screen, code } = typeInto(['--topics', 'kafka', '--log', '/dev/full'], []);
    expect(screen.trim()).toBe('the log /dev/full cannot be written: the disk is full');
    expect(code).toBe(2);
  }, slow);

  test('a topic that does not exist: one sentence, status 2, no log', () => {
    const { screen, code } = typeInto(['--topics', 'kafak', '--log', log('none.txt')], []);
    expect(screen.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(existsSync(log('none.txt'))).toBe(false);
  }, slow);
});
