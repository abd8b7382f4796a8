import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleOptions } from '../../src/interview/sample.ts';
import { openLog, readLog, type Line } from './log.ts';
import { Refusal } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'interview-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
let count = 0;
const fresh = (text?: string): string => {
  count += 1;
  const file = join(folder, `${count}.txt`);
  if (text !== undefined) writeFileSync(file, text);
  return file;
};
const began: Line = { kind: 'begin', version: 1, options: sampleOptions() };
const said = (text: string): Line => ({ kind: 'event', event: { type: 'answer', text, at: 5 }, next: '2 question x ' });
const lines = (...all: Line[]): string => all.map((line) => `말\n%mulgil ${JSON.stringify(line)}\n`).join('');

test('what was written is read back', () => {
  const file = fresh();
  const log = openLog(file, false);
  log.write('안녕하세요\n', began);
  log.write('1. 지원자: 네\n', said('네\n%mulgil {"kind":"end"}'));
  log.close();
  expect(readLog(file)).toEqual({ options: sampleOptions(), events: [{ event: { type: 'answer', text: '네\n%mulgil {"kind":"end"}', at: 5 }, next: '2 question x ' }], torn: false });
});

test('a last line that was cut off does not count', () => {
  const whole = lines(began, said('네'));
  for (const cut of [1, 5, 40]) expect(readLog(fresh(whole.slice(0, -cut)))).toMatchObject({ events: [], torn: true });
});

test.each([
  ['a text of someone else', 'hello\n', /no log of an interview/], ['an empty file', '', /no log of an interview/], ['an ended one', lines(began, { kind: 'end' }), /has ended/], ['two in one', lines(began, began), /more than one/],
  ['a damaged one', '%mulgil {"kind":\n', /is damaged/], ['a newer one', lines({ ...began, version: 2 as 1 }), /no log of an interview/],
])('%s cannot be gone on with', (_name, text, why) => {
  const file = fresh(text);
  expect(() => readLog(file)).toThrow(Refusal);
  expect(() => readLog(file)).toThrow(why);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a log that is there is not overwritten', () => {
  const file = fresh('mine');
  expect(() => openLog(file, false)).toThrow(/will not be overwritten/);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('a folder, a missing folder, a missing log', () => {
  expect(() => openLog(folder, false)).toThrow(/it is a folder/);
  expect(() => openLog(join(folder, 'no', 'x.txt'), false)).toThrow(/its folder does not exist/);
  expect(() => readLog(join(folder, 'nothing.txt'))).toThrow(/there is no log/);
});

test.skipIf(!existsSync('/dev/full'))('a full disk is one clear sentence', () => {
  const log = openLog('/dev/full', false);
  expect(() => { log.write('말', began); }).toThrow(/cannot be written: the disk is full/);
  log.close();
});
