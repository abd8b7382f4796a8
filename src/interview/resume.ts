import { isRecord } from '../progress/json.ts';

/** A project of the candidate: its name, the techniques used in it, one line about it. */
export interface Project { name: string; techniques: string[]; line?: string }

/** A résumé as read, or what is wrong with it, one sentence. */
export type Resume = { projects: Project[] } | { problem: string };

const most = 20;
const longest = 300;

const strange = (value: object, known: readonly string[]): string | undefined => Object.keys(value).find((key) => !known.includes(key));
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= longest;
const project = (value: unknown, n: number): Project | string => {
  if (!isRecord(value)) return `project ${n} is no record with name, techniques and line`;
  const unknown = strange(value, ['name', 'techniques', 'line']);
  if (unknown !== undefined) return `project ${n} has the unknown key "${unknown}"; known are name, techniques and line`;
  const { name, techniques, line } = value;
  if (!isText(name)) return `project ${n} has no name of at most ${longest} characters`;
  if (!Array.isArray(techniques) || techniques.length === 0 || techniques.length > most || !techniques.every(isText)) {
    return `project ${n} needs techniques, a list of 1 to ${most} names`;
  }
  if (line !== undefined && !isText(line)) return `the line of project ${n} is no text of at most ${longest} characters`;
  return { name: name.trim(), techniques: [...new Set(techniques.map((one: string) => one.trim()))], ...(line !== undefined && { line: line.trim() }) };
};

/** Takes what a résumé file or form holds ({ projects: [{ name, techniques, line? }] }), gives its projects or what is wrong. */
export const readResume = (value: unknown): Resume => {
  if (!isRecord(value)) return { problem: 'a résumé is a record with the key projects' };
  const unknown = strange(value, ['projects']);
  if (unknown !== undefined) return { problem: `the unknown key "${unknown}"; known is projects` };
  const { projects } = value;
  if (!Array.isArray(projects) || projects.length === 0 || projects.length > most) return { problem: `projects is a list of 1 to ${most} projects` };
  const read: Project[] = [];
  for (const [i, one] of projects.entries()) {
    const result = project(one, i + 1);
    if (typeof result === 'string') return { problem: result };
    read.push(result);
  }
  return { projects: read };
};
