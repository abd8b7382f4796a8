import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCommandLine, Refusal } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'interview-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const file = (name: string, text: string): string => { writeFileSync(join(folder, name), text); return join(folder, name); };
const read = (...args: string[]): ReturnType<typeof readCommandLine> => readCommandLine(args, () => ['kafka', 'cdc']);

test('all options are read; what is not given is not there', () => {
  const resume = file('ok.yml', 'projects:\n  - name: 물결\n    techniques: [Kafka]\n');
  expect(read('--topics', 'kafka:3, cdc,kafka', '--turns', '12', '--minutes', '30', '--level', '3', '--lang', 'en', '--log', 'x.txt', '--resume', resume, '--seed', '7', '--continue')).toEqual({
    topics: [{ topic: 'kafka', weight: 3 }, { topic: 'cdc', weight: 1 }], turns: 12, minutes: 30, level: 3, lang: 'en', log: 'x.txt', seed: 7, continue: true, help: false, projects: [{ name: '물결', techniques: ['Kafka'] }],
  });
  expect(read('--log', 'x.txt')).toEqual({ log: 'x.txt', continue: false, help: false });
  expect(read('--help')).toMatchObject({ help: true });
});

test.each([
  [['--topics', 'kafka'], /--log is missing/], [['--topics', 'kafak', '--log', 'x'], /no questions on the topic "kafak".*kafka, cdc/], [['--topics', ',', '--log', 'x'], /names no topic/],
  [['--topics', 'kafka:0', '--log', 'x'], /from 1 to 100/], [['--topics', 'kafka:1:2', '--log', 'x'], /like kafka:3/], [['--turns', '0', '--log', 'x'], /--turns is a whole number from 1 to 60/],
  [['--turns', '1e1', '--log', 'x'], /not "1e1"/], [['--seed', '4294967296', '--log', 'x'], /--seed/], [['--lang', 'jp', '--log', 'x'], /--lang is ko or en, not "jp"/],
  [['--colour', '--log', 'x'], /colour/], [['more', '--log', 'x'], /more/], [['--resume', 'nowhere.yml', '--log', 'x'], /does not exist/], [['--resume', '.', '--log', 'x'], /no file of at most 100 kB/],
])('%j is refused in one sentence', (args, why) => {
  expect(() => read(...args)).toThrow(Refusal);
  expect(() => read(...args)).toThrow(why);
  try { read(...args); } catch (error) { expect((error as Error).message).not.toContain('\n'); }
});

test.each([
  ['projects:\n  - name: x\n    techniques: [Kafka]\n    stack: y\n', /unknown key "stack"/], ['people: []\n', /unknown key "people"/], ['projects: [\n', /is no YAML/], ['', /a record with the key projects/], ['- 1\n', /a record/],
])('a résumé %j is refused', (text, why) => {
  expect(() => read('--resume', file('bad.yml', text), '--log', 'x')).toThrow(why);
});
