import { commandOf, type Command } from './commands.ts';
import { help } from './help.ts';
import type { Material } from './material.ts';
import { sameText, takenAs } from './manner.ts';
import { goOn } from './moves.ts';
import { questionOf } from './plan.ts';
import { readAnswer, readClaims } from './reading/read.ts';
import { nudge, reply, respond } from './respond.ts';
import { vary, wordsOf } from './speech.ts';
import type { Answer, Event, Options, State, Thread } from './state.ts';
import { add, close, idsOf, isLate, joined, lastAsk, lead, type Work } from './work.ts';

/** Characters of an answer that are kept. */
const mostKept = 20_000;

const obey = (work: Work, thread: Thread, command: Command): void => {
  const { state, words } = work;
  switch (command) {
    case 'end': close(work, 'asked', lead()); return;
    case 'skip': goOn(work, lead(vary(state, 'skipped', words.skipped, String)), true); return;
    case 'other': goOn(work, lead(vary(state, 'other', words.other, String)), true); return;
    case 'hint': help(work, thread, lead(), 'hint'); return;
    case 'pause':
      state.pausedSince = state.at;
      add(work, 'pause', lead(), vary(state, 'paused', words.paused, String), idsOf(thread));
      return;
    case 'help': add(work, 'nudge', lead(`${words.commands}.`), words.repeat(lastAsk(state)), idsOf(thread)); return;
    case 'resume': add(work, 'nudge', lead(vary(state, 'resumed', words.resumed, String)), words.repeat(lastAsk(state)), idsOf(thread)); return;
    case 'repeat': add(work, 'nudge', lead(), words.repeat(lastAsk(state)), idsOf(thread)); return;
  }
};

const unpause = (state: State): void => {
  if (state.pausedSince === undefined) return;
  const waited = Math.max(0, state.at - state.pausedSince);
  const turn = state.turns.at(-1);
  if (turn) turn.waited = (turn.waited ?? 0) + waited;
  state.paused += waited;
  delete state.pausedSince;
};

/** Takes what the candidate said: how it is to be taken, and what is heard in it. */
const listen = ({ state, material }: Work, thread: Thread, event: Extract<Event, { type: 'answer' }>): { answer: Answer; former: number | undefined } => {
  const text = event.text.slice(0, mostKept);
  const command = commandOf(text);
  const question = thread.kind === 'project' ? undefined : questionOf(material, thread.question);
  const reading = command !== undefined ? undefined : question ? readAnswer(text, question, material.misconceptions) : readClaims(text, material.misconceptions);
  const formers = new Map(state.turns.flatMap(({ n, answer }) => (answer && answer.taken !== 'repeated' ? [[sameText(answer.text), n] as const] : [])));
  const followUp = thread.kind === 'follow-up' ? question?.followUps.find(({ id }) => id === thread.followUp) : undefined;
  const also = questionOf(material, followUp?.to);
  const taken = command ?? takenAs(text, {
    asked: lastAsk(state), former: formers, ...(question && { question }), ...(also && { also }), ...(reading && { reading }), ...(event.pasted !== undefined && { pasted: event.pasted && !thread.nudged.includes('pasted') }),
  });
  const answer: Answer = { text, cut: text.length < event.text.length, at: state.at, taken };
  // Words that were copied, repeated or are the interviewer's own count for nothing; a second paste is read all the same.
  if (reading && !['repeated', 'echo', 'empty'].includes(taken) && (taken !== 'pasted' || thread.nudged.includes('pasted'))) answer.reading = reading;
  return { answer, former: formers.get(sameText(text)) };
};

const answered = (work: Work, event: Extract<Event, { type: 'answer' }>): void => {
  const { state, words } = work;
  const { thread } = state;
  const turn = state.turns.at(-1);
  if (!thread || !turn) return;
  unpause(state);
  const { answer, former } = listen(work, thread, event);
  turn.answer = answer;
  const { taken } = answer;
  if (taken !== 'end' && isLate(state)) { close(work, 'time', taken === 'answer' ? reply(work, thread, answer) : lead()); return; }
  if (state.turns.length >= state.options.turns * 12 + 40) { close(work, 'turns', lead()); return; }
  switch (taken) {
    case 'answer': respond(work, thread, answer); return;
    case 'unknown': help(work, thread, lead(vary(state, 'unknown', words.unknown, String)), 'unknown'); return;
    case 'said-before': goOn(work, lead(vary(state, 'said before', words.saidBefore, String))); return;
    case 'pasted':
      if (thread.nudged.includes('pasted')) { respond(work, thread, answer); return; }
      nudge(work, thread, taken, former);
      return;
    case 'empty': case 'thinking': case 'short': case 'vague': case 'off-topic': case 'repeated': case 'echo': nudge(work, thread, taken, former); return;
    default: obey(work, thread, taken);
  }
};

/** Begins an interview at a time: greeting and first question. */
export const begin = (options: Options, material: Material, at: number): State => {
  const state: State = { version: 1, options, began: at, at, paused: 0, turns: [], covered: { questions: [], concepts: [], said: [] }, level: options.level };
  const work: Work = { state, material, words: wordsOf(state) };
  goOn(work, joined(lead(vary(state, 'greeting', work.words.greeting, String), work.words.commands)));
  return state;
};

/** The reader has the last word about what was heard in an answer. */
const overrule = (state: State, { turn, id, heard }: Extract<Event, { type: 'overrule' }>): void => {
  const answer = state.turns.find(({ n }) => n === turn)?.answer;
  if (answer?.reading && [...answer.reading.points, ...answer.reading.misconceptions].some((one) => one.id === id)) answer.overruled = { ...answer.overruled, [id]: heard };
};

/** Takes an interview and what happened, gives the interview after it; the one given stays as it was. After the end only overruling changes anything. */
export const step = (before: State, event: Event, material: Material): State => {
  const state = structuredClone(before);
  const work: Work = { state, material, words: wordsOf(state) };
  if (event.type === 'overrule') { overrule(state, event); return state; }
  if (state.ended !== undefined) return state;
  state.at = Math.max(state.at, event.at);
  switch (event.type) {
    case 'answer': answered(work, event); break;
    case 'end': unpause(state); close(work, 'asked', lead()); break;
    case 'pause': state.pausedSince ??= state.at; break;
    case 'resume': unpause(state); break;
    case 'tick': if (state.pausedSince === undefined && isLate(state)) close(work, 'time', lead());
  }
  return state;
};
