import type { Aim } from './projects.ts';

type One = readonly string[];
type With<A extends unknown[]> = readonly ((...filled: A) => string)[];

/** What the interviewer says in a language. A list is a choice of wordings; a `quote` is the candidate's own words, a `path` the address of a page. */
export interface Words {
  greeting: One; commands: string;
  toFirst: One; toNext: One; toTopic: One; toBank: One;
  heard: With<[quote: string]>; heardSome: With<[quote: string]>; mentioned: With<[quote: string]>; back: With<[quote: string]>; noted: One;
  wrong: With<[quote: string]>; wrongToo: With<[quote: string]>; wrongMore: One; wrongUnquoted: One; right: With<[path: string, right: string]>; rightIs: (right: string) => string;
  deeper: One; missing: One;
  unknown: One; hint: With<[hint: string]>; hintAsk: One; hintOfFirst: string; noMoreHint: One; tell: One;
  easier: One; easierAnswer: With<[answer: string]>; model: With<[answer: string]>; point: With<[point: string]>; read: With<[path: string]>; leave: One;
  projectHint: Record<Aim, One>; skipped: One; other: One;
  empty: One; thinking: One; short: One; vague: One; vagueProject: One; offTopic: One; repeated: With<[turn: number]>; saidBefore: One; echo: One; pasted: One; afterRepeat: One;
  paused: One; resumed: One; repeat: (ask: string) => string;
  closing: Record<'turns' | 'time' | 'asked' | 'exhausted', string>; thanks: string;
  project: { lead: With<[name: string, line?: string]>; next: With<[name: string]> };
  report: ReportWords;
}

/** The words of report and transcript. Milliseconds are given as minutes and seconds. */
export interface ReportWords {
  title: string; heard: string; missed: string; wrong: string; read: string; time: string; notReached: string; honest: string; noScore: string; transcript: string;
  you: string; interviewer: string; intent: string; hints: string; skipped: string; projects: string; overruled: string; near: string; open: string; inTurns: (turns: readonly number[]) => string;
  minutes: (ms: number) => string; of: (made: number, all: number) => string; ended: Record<'turns' | 'time' | 'asked' | 'exhausted', string>;
}
