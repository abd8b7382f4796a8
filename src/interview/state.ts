import type { Lang } from '../text/lang.ts';
import type { Project } from './resume.ts';
import type { Reading } from './reading/read.ts';
import type { Command } from './commands.ts';
import type { Aim } from './words/projects.ts';

/** What the interviewer does in a turn. */
export type TurnKind = 'project' | 'question' | 'follow-up' | 'hint' | 'easier' | 'nudge' | 'pause' | 'closing';

/** How an answer was taken. `answer` is one to the point; the others were met in their own way. */
export type Taken = 'answer' | 'unknown' | 'empty' | 'thinking' | 'short' | 'vague' | 'off-topic' | 'repeated' | 'said-before' | 'echo' | 'pasted' | Command;

/** What the candidate said, what was heard in it, and what the reader overruled: a point's id → heard or not, a misconception's id → false. */
export interface Answer { text: string; cut: boolean; at: number; taken: Taken; reading?: Reading; overruled?: Record<string, boolean> }

/**
 * One thing said by the interviewer and what was said to it. `lead` comes before what is asked, `see` are the paths of ours that it names (without
 * language); `waited` are milliseconds of pause in it. Intent and reason are for afterwards and never shown during the interview.
 */
export interface Turn {
  n: number; kind: TurnKind; lead: string[]; ask: string; at: number; see?: string[]; waited?: number;
  question?: string; followUp?: string; project?: string; technique?: string; aim?: Aim; intent?: string; reason?: string; answer?: Answer;
}

/** What is being talked about: a question of the bank or a technique of a project, and how far it was helped along. `gaveUp`: "I don't know" was said or a hint asked for. */
export interface Thread {
  question?: string; project?: string; technique?: string;
  kind: 'question' | 'follow-up' | 'easier' | 'project'; followUp?: string;
  hinted: boolean; gaveUp: boolean; nudged: Taken[]; followUps: number;
}

/** What was chosen before it began. `turns` counts questions, follow-ups, easier parts and project questions; `minutes` do not count pauses. */
export interface Options {
  session: string; seed: number; lang: Lang; topics: readonly { topic: string; weight: number }[]; turns: number; minutes: number; level: number; projects: readonly Project[];
}

export type Ending = 'turns' | 'time' | 'asked' | 'exhausted';

/** A whole interview, plain JSON: it can be stored after each turn and gone on with later. */
export interface State {
  version: 1; options: Options; began: number; at: number; pausedSince?: number; paused: number; turns: Turn[]; thread?: Thread;
  covered: { questions: string[]; concepts: string[]; said: string[] }; level: number; ended?: Ending;
}

/** What happens to an interview; `at` in milliseconds of any clock that does not go back. `pasted` when the page knows. */
export type Event =
  | { type: 'answer'; text: string; at: number; pasted?: boolean }
  | { type: 'tick'; at: number } | { type: 'pause'; at: number } | { type: 'resume'; at: number } | { type: 'end'; at: number }
  | { type: 'overrule'; turn: number; id: string; heard: boolean };
