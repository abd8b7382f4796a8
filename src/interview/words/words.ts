/** What the interviewer says in a language. A list is a choice of wordings; «quote» stands for the candidate's own words. */
export interface Words {
  greeting: readonly string[]; commands: string;
  toFirst: readonly string[]; toNext: readonly string[];
  heard: readonly ((quote: string) => string)[]; heardSome: readonly ((quote: string) => string)[]; noted: readonly string[];
  wrong: readonly ((quote: string, right: string) => string)[]; source: (path: string) => string;
  deeper: readonly string[]; missing: readonly string[];
  unknown: readonly string[]; hint: readonly ((hint: string) => string)[]; hintAsk: readonly string[]; noMoreHint: readonly string[];
  easier: readonly string[]; easierAnswer: readonly ((answer: string) => string)[]; model: readonly ((answer: string) => string)[]; leave: readonly string[];
  projectHint: readonly string[]; skipped: readonly string[]; other: readonly string[];
  empty: readonly string[]; short: readonly string[]; vague: readonly string[]; offTopic: readonly string[]; repeated: readonly ((turn: number) => string)[];
  echo: readonly string[]; pasted: readonly string[]; afterRepeat: readonly string[];
  paused: readonly string[]; resumed: readonly string[]; repeat: (ask: string) => string;
  closing: Record<'turns' | 'time' | 'asked' | 'exhausted', string>; thanks: string; readPath: (path: string) => string;
  project: { lead: readonly ((name: string, line?: string) => string)[]; next: readonly ((name: string) => string)[] };
  report: {
    title: string; heard: string; missed: string; wrong: string; read: string; time: string; notReached: string; honest: string; noScore: string; transcript: string; you: string; interviewer: string;
    minutes: (ms: number) => string; of: (made: number, all: number) => string; ended: Record<'turns' | 'time' | 'asked' | 'exhausted', string>; hints: string; skipped: string; projects: string; why: string;
    overruled: string; open: string;
  };
}
