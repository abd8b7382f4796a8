import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import type { Event, Options, Turn } from '../../src/interview/state.ts';
import { Refusal } from './options.ts';

/** Lines of a log that are for going on with it begin so; all others are for reading. */
const mark = '%mulgil ';

/** What the marked lines say: how it began, what happened, and by which turn the next was asked, to see that the questions are still the same. */
export type Line = { kind: 'begin'; version: 1; options: Options } | { kind: 'event'; event: Event; next: string } | { kind: 'end' };

const why = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { ENOSPC: 'the disk is full', EACCES: 'it may not be written', EROFS: 'the disk is read-only', ENOENT: 'its folder does not exist', EISDIR: 'it is a folder', EDQUOT: 'the disk quota is used up' }[code]
    ?? (error instanceof Error ? error.message : String(error));
};

/** By what two runs of the same interview are told apart: number, kind and what was asked. */
export const signOf = (turn: Turn | undefined): string => (turn ? [turn.n, turn.kind, turn.question ?? turn.project ?? '', turn.followUp ?? turn.technique ?? ''].join(' ') : '');

/** A log: text is appended and brought to the disk before `write` returns. It never overwrites anything. */
export interface Log { write: (text: string, ...lines: Line[]) => void; close: () => void }

/** Opens a log for a new interview, or to go on; throws a Refusal. */
export const openLog = (file: string, goOn: boolean): Log => {
  const there = existsSync(file);
  if (there && statSync(file).isDirectory()) throw new Refusal(`the log ${file} cannot be written: it is a folder`);
  if (!goOn && there && statSync(file).isFile()) throw new Refusal(`the log ${file} is there already and will not be overwritten; go on with it by --continue or name another`);
  let handle: number;
  try {
    handle = openSync(file, goOn || there ? 'a' : 'ax', 0o600);
  } catch (error) {
    throw new Refusal(`the log ${file} cannot be written: ${why(error)}`, { cause: error });
  }
  return {
    write: (text, ...lines) => {
      const bytes = Buffer.from(`${text}${lines.map((line) => `${mark}${JSON.stringify(line)}\n`).join('')}`);
      try {
        for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done);
        if (!there || statSync(file).isFile()) fsyncSync(handle);
      } catch (error) {
        throw new Refusal(`the log ${file} cannot be written: ${why(error)}`, { cause: error });
      }
    },
    close: () => { closeSync(handle); },
  };
};

/** What stands in a log that can be gone on with. `torn`: its last line was cut off while it was written. */
export interface Story { options: Options; events: { event: Event; next: string }[]; torn: boolean }

/** Reads a log; throws a Refusal when it is none of ours, or ended. */
export const readLog = (file: string): Story => {
  if (!existsSync(file)) throw new Refusal(`there is no log ${file} to go on with`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(`the log ${file} cannot be read: ${why(error)}`, { cause: error });
  }
  const torn = text !== '' && !text.endsWith('\n');
  const whole = torn ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  const lines = whole.split('\n').filter((line) => line.startsWith(mark)).map((line): Line => {
    try {
      return JSON.parse(line.slice(mark.length)) as Line;
    } catch {
      throw new Refusal(`the log ${file} is damaged: a line of it that begins with ${mark.trim()} cannot be read`);
    }
  });
  const [first, ...rest] = lines;
  if (first?.kind !== 'begin' || (first.version as number) !== 1) throw new Refusal(`${file} is no log of an interview that can be gone on with`);
  if (rest.some(({ kind }) => kind === 'begin')) throw new Refusal(`${file} holds more than one interview`);
  if (rest.some(({ kind }) => kind === 'end')) throw new Refusal(`the interview in ${file} has ended; begin another with a new log`);
  return { options: first.options, events: rest.flatMap((line) => (line.kind === 'event' ? [{ event: line.event, next: line.next }] : [])), torn };
};
