import { href } from '../ui/href.ts';
import type { Material } from './material.ts';
import type { Ending, State, Thread, Turn, TurnKind } from './state.ts';
import type { Words } from './words/words.ts';

/** An interview in progress while one event is worked on. */
export interface Work { state: State; material: Material; words: Words }

/** What the interviewer says before a question, and the pages of ours that it names. */
export interface Lead { said: string[]; see: string[] }

/** A lead of texts; what is empty is left out. */
export const lead = (...said: (string | undefined)[]): Lead => ({ said: said.filter((text): text is string => text !== undefined && text !== ''), see: [] });

/** Leads one after the other. */
export const joined = (...leads: readonly Lead[]): Lead => ({ said: leads.flatMap(({ said }) => said), see: leads.flatMap(({ see }) => see) });

/** A page of ours as the interviewer names it: with language, without base. */
export const placeOf = ({ state }: Work, path: string): string => href(path, state.options.lang, '/');

/** Turns that count toward the limit of turns. */
const counted: readonly TurnKind[] = ['project', 'question', 'follow-up', 'easier'];

/** Puts a turn of the interviewer's at the end. */
export const add = ({ state }: Work, kind: TurnKind, { said, see }: Lead, ask: string, more: Partial<Turn> = {}): void => {
  state.turns.push({ n: state.turns.length + 1, kind, lead: said, ask, at: state.at, ...(see.length > 0 && { see }), ...more });
};

/** Ends the interview. */
export const close = (work: Work, ended: Ending, before: Lead): void => {
  work.state.ended = ended;
  delete work.state.thread;
  add(work, 'closing', joined(before, lead(work.words.closing[ended])), work.words.thanks);
};

/** Questions, follow-ups, easier parts and project questions so far. */
export const askedSoFar = ({ turns }: Pick<State, 'turns'>): number => turns.filter(({ kind }) => counted.includes(kind)).length;

/** What was asked last and can be repeated: no hint and no nudge. */
export const lastAsk = ({ turns }: Pick<State, 'turns'>): string => turns.findLast(({ kind }) => counted.includes(kind))?.ask ?? '';

/** Is the time up? Pauses do not count. */
export const isLate = ({ at, began, paused, options }: State): boolean => at - began - paused >= options.minutes * 60_000;

/** The limit that was reached, if one was. Hints and nudges are bounded for each question; all turns together are too, against one who says "repeat" without end. */
export const limitOf = (state: State): 'time' | 'turns' | undefined =>
  isLate(state) ? 'time' : askedSoFar(state) >= state.options.turns || state.turns.length >= state.options.turns * 12 + 40 ? 'turns' : undefined;

/** What a turn of a thread is about. */
export const idsOf = ({ question, project, technique, followUp }: Thread): Partial<Turn> => ({
  ...(question !== undefined && { question }), ...(project !== undefined && { project }), ...(technique !== undefined && { technique }), ...(followUp !== undefined && { followUp }),
});
