import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readResume, type Project } from '../../src/interview/resume.ts';
import { langs, type Lang } from '../../src/text/lang.ts';

/** What stops the interview before it begins, one sentence; the program ends with status 2. */
export class Refusal extends Error {}

/** The command line as read. What was not given is undefined: with --continue it comes from the log. */
export interface CommandLine {
  topics?: { topic: string; weight: number }[]; turns?: number; minutes?: number; level?: number; lang?: Lang; seed?: number; log: string; projects?: Project[]; continue: boolean; help: boolean;
}

export const usage = `npm run interview -- --topics kafka,cdc --turns 10 --lang ko --log interview.txt

  --topics   topics, parted by commas; kafka:3,cdc:1 asks three times as much of the first
  --turns    questions and follow-ups, 1 to 60 (10)
  --minutes  time limit without pauses, 1 to 240 (45)
  --level    where to begin: 1, 2 or 3 (2)
  --lang     ko or en (ko)
  --log      where all that is said is written, a new file
  --resume   a YAML file with projects: a list of name, techniques, line
  --seed     a whole number; the same seed asks the same questions
  --continue goes on with the interview in the log`;

const whole = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (!/^\d{1,10}$/.test(text) || value < least || value > most) throw new Refusal(`--${name} is a whole number from ${least} to ${most}, not "${text}"`);
  return value;
};

const topicsOf = (text: string, known: readonly string[]): { topic: string; weight: number }[] => {
  const read = text.split(',').map((one) => one.trim()).filter(Boolean).map((one) => {
    const [topic = '', weight = '1', more] = one.split(':');
    if (!known.includes(topic)) throw new Refusal(`there are no questions on the topic "${topic}"; there are some on ${known.join(', ')}`);
    if (more !== undefined) throw new Refusal(`"${one}" is not a topic with a weight, like kafka:3`);
    return { topic, weight: whole('topics', weight, 1, 100) };
  });
  if (read.length === 0) throw new Refusal('--topics names no topic');
  return read.filter(({ topic }, i) => read.findIndex((other) => other.topic === topic) === i);
};

/** Reads a résumé file. */
const projectsIn = (file: string): Project[] => {
  if (!existsSync(file)) throw new Refusal(`the résumé ${file} does not exist`);
  if (!statSync(file).isFile() || statSync(file).size > 100_000) throw new Refusal(`the résumé ${file} is no file of at most 100 kB`);
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`the résumé ${file} is no YAML: ${(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''}`);
  }
  const resume = readResume(value);
  if ('problem' in resume) throw new Refusal(`the résumé ${file}: ${resume.problem}`);
  return resume.projects;
};

/** Takes the arguments and the topics that have questions, gives what was asked for; throws a Refusal that says what is wrong. */
export const readCommandLine = (args: readonly string[], known: () => readonly string[]): CommandLine => {
  const text = { type: 'string' } as const;
  const read = ((): Record<string, string | boolean | undefined> => {
    try {
      return parseArgs({
        args: [...args], strict: true, allowPositionals: false,
        options: { topics: text, turns: text, minutes: text, level: text, lang: text, log: text, resume: text, seed: text, continue: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      }).values;
    } catch (error) {
      throw new Refusal((error instanceof Error ? error.message : String(error)).split(/[.\n] ?/)[0] ?? '');
    }
  })();
  const of = (name: string): string | undefined => (typeof read[name] === 'string' ? read[name] : undefined);
  const [topics, turns, minutes, level, lang, seed, resume] = ['topics', 'turns', 'minutes', 'level', 'lang', 'seed', 'resume'].map(of);
  if (lang !== undefined && !langs.some((one) => one === lang)) throw new Refusal(`--lang is ${langs.join(' or ')}, not "${lang}"`);
  const log = of('log') ?? '';
  if (read['help'] !== true && log === '') throw new Refusal('--log is missing: the file that all that is said is written to');
  return {
    log, continue: read['continue'] === true, help: read['help'] === true,
    ...(topics !== undefined && { topics: topicsOf(topics, known()) }), ...(turns !== undefined && { turns: whole('turns', turns, 1, 60) }),
    ...(minutes !== undefined && { minutes: whole('minutes', minutes, 1, 240) }), ...(level !== undefined && { level: whole('level', level, 1, 3) }),
    ...(lang !== undefined && { lang: lang as Lang }), ...(seed !== undefined && { seed: whole('seed', seed, 0, 4_294_967_295) }),
    ...(resume !== undefined && { projects: projectsIn(resume) }),
  };
};
