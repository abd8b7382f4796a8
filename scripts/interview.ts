import { randomInt, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { reportOf } from '../src/interview/report.ts';
import { begin, step } from '../src/interview/step.ts';
import type { Event, Options, State } from '../src/interview/state.ts';
import { reportText, turnText } from '../src/interview/transcript.ts';
import { content } from '../src/model/content.ts';
import { topics as names } from '../src/model/records/topics.ts';
import { openLog, readLog, signOf, type Log } from './interview/log.ts';
import { materialOf } from './interview/material.ts';
import { readCommandLine, Refusal, usage, type CommandLine } from './interview/options.ts';

/** Lines that come within this many milliseconds are one answer: a pasted text has several. */
const together = 40;

const optionsOf = (given: CommandLine): Options => {
  if (!given.topics) throw new Refusal('--topics is missing, for example --topics kafka,cdc');
  return {
    session: randomUUID(), seed: given.seed ?? randomInt(2 ** 32), lang: given.lang ?? 'ko', topics: given.topics, turns: given.turns ?? 10, minutes: given.minutes ?? 45, level: given.level ?? 2,
    projects: given.projects ?? [],
  };
};

/** What was given with --continue must be what the log's interview has. */
const sameAs = (options: Options, given: CommandLine): void => {
  for (const key of ['topics', 'turns', 'minutes', 'level', 'lang', 'seed', 'projects'] as const) {
    if (given[key] !== undefined && !isDeepStrictEqual(given[key], options[key])) {
      throw new Refusal(`the log ${given.log} is of another session: its ${key === 'projects' ? 'résumé' : key} is not what was given; leave --${key === 'projects' ? 'resume' : key} out to go on`);
    }
  }
};

const asked = (state: State): string => { const turn = state.turns.at(-1); return turn ? turnText(state, turn).asked : ''; };

const start = (): void => {
  const given = readCommandLine(process.argv.slice(2), () => [...new Set(materialOf('ko').questions.map(({ topic }) => topic))]);
  if (given.help) { console.log(usage); return; }
  const story = given.continue ? readLog(given.log) : undefined;
  if (story) sameAs(story.options, given);
  const options = story?.options ?? optionsOf(given);
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new Refusal('an interview needs a terminal: input or output is a file or a pipe');
  const material = materialOf(options.lang, content());
  let state = begin(options, material, 0);
  for (const { event, next } of story?.events ?? []) {
    state = step(state, event, material);
    if (signOf(state.turns.at(-1)) !== next) throw new Refusal(`the questions have changed since the log ${given.log} was written, so its interview cannot be gone on with`);
  }
  const log = openLog(given.log, given.continue);
  const began = performance.now();
  const before = state.at;
  if (story) log.write(`${story.torn ? '\n' : ''}\n`);
  else log.write(`Mulgil ${options.session}\n\n${asked(state)}\n`, { kind: 'begin', version: 1, options });
  console.log(`\n${asked(state)}\n`);
  talk(log, given.log, { state, clock: () => Math.round(before + performance.now() - began), step: (now, event) => step(now, event, material), report: (end) => reportText(end, reportOf(end, material), names, 'text') });
};

interface Talk { state: State; clock: () => number; step: (state: State, event: Event) => State; report: (state: State) => string }

const refuse = (error: unknown): void => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
};

/** Reads answers and writes what is said to screen and log until the interview ends. */
const talk = (log: Log, file: string, { state: first, clock, step: next, report }: Talk): void => {
  let state = first;
  let pending: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let left = false;
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ', terminal: true, historySize: 0 });
  const leave = (code: number): void => {
    if (left) return;
    left = true;
    clearTimeout(timer);
    lines.close();
    log.close();
    process.exitCode = code;
  };
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      leave(2);
      refuse(error);
    }
  };
  const take = (): void => {
    const event: Event = { type: 'answer', text: pending.join('\n'), at: clock() };
    pending = [];
    const turn = state.turns.length - 1;
    state = next(state, event);
    const said = state.turns[turn];
    const ended = state.ended !== undefined;
    log.write(`\n${said ? turnText(state, said).answered : ''}\n\n${asked(state)}\n${ended ? `\n${report(state)}` : ''}`,
      { kind: 'event', event, next: signOf(state.turns.at(-1)) }, ...(ended ? [{ kind: 'end' } as const] : []));
    console.log(`\n${asked(state)}\n`);
    if (!ended) { lines.prompt(); return; }
    console.log(`${report(state)}\n${file}`);
    leave(0);
  };
  const interrupted = (code: number): void => {
    if (left) return;
    leave(code);
    console.log(`\n--continue --log ${file}`);
  };
  lines.on('line', (line) => {
    if (left) return;
    pending.push(line);
    clearTimeout(timer);
    timer = setTimeout(() => { guarded(take); }, together);
  });
  lines.on('SIGINT', () => { interrupted(130); });
  lines.on('close', () => { interrupted(0); });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { interrupted(signal === 'SIGTERM' ? 143 : 129); });
  lines.prompt();
};

try {
  start();
} catch (error) {
  refuse(error);
}
