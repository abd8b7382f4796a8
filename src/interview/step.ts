import { commandOf, type Command } from './commands.ts';
import { readAnswer, readClaims } from './reading/read.ts';
import type { Material, Question } from './material.ts';
import { sameText, takenAs } from './manner.ts';
import { shareOf, nextFollowUp, nextQuestion, questionOf, madeOf } from './plan.ts';
import { projectTurn, nextProject } from './project-turns.ts';
import { quoteOf } from './quote.ts';
import { vary, varyFilled, wordsOf } from './speech.ts';
import type { Answer, Ending, Event, Options, State, Taken, Thread, Turn, TurnKind } from './state.ts';
import type { Words } from './words/words.ts';

/** Characters of an answer that are kept. */
const mostKept = 20_000;
/** Turns that count toward the limit of turns. */
const counted: readonly TurnKind[] = ['project', 'question', 'follow-up', 'easier'];

/** An interview in progress while one event is worked on. */
interface Work { state: State; material: Material; words: Words }

const add = ({ state }: Work, kind: TurnKind, lead: readonly string[], ask: string, more: Partial<Turn> = {}): void => {
  state.turns.push({ n: state.turns.length + 1, kind, lead: lead.filter((text) => text !== ''), ask, at: state.at, ...more });
};

const close = (work: Work, ended: Ending, lead: readonly string[]): void => {
  work.state.ended = ended;
  delete work.state.thread;
  add(work, 'closing', [...lead, work.words.closing[ended]], work.words.thanks);
};

const askedSoFar = ({ turns }: State): number => turns.filter(({ kind }) => counted.includes(kind)).length;

/** Ends the interview when a limit is reached. The turns of helping are bounded for each question, so the last line only guards against more than that. */
const over = (work: Work, lead: readonly string[]): boolean => {
  const { state } = work;
  const late = state.at - state.began - state.paused >= state.options.minutes * 60_000;
  if (!late && askedSoFar(state) < state.options.turns && state.turns.length < state.options.turns * 12 + 40) return false;
  close(work, late ? 'time' : 'turns', lead);
  return true;
};

/** The difficulty follows the candidate: half a level up after a strong answer, half a level down after a weak one. */
const adapt = ({ state, material }: Work): void => {
  const question = state.thread?.kind === 'project' ? undefined : questionOf(material, state.thread?.question);
  if (!question) return;
  const share = shareOf(state, question);
  state.level = Math.min(3, Math.max(1, state.level + (share >= 0.6 ? 0.5 : share <= 0.25 ? -0.5 : 0)));
};

/** On to the next project question or question of the bank, or to the end. */
const goOn = (work: Work, lead: readonly string[]): void => {
  const { state, material, words } = work;
  adapt(work);
  const first = askedSoFar(state) === 0;
  if (over(work, lead)) return;
  const project = nextProject(state);
  if (project) {
    const { turn, thread, introduction } = projectTurn(state, project, words);
    state.thread = thread;
    state.covered.said.push(turn.ask);
    add(work, 'project', [...lead, ...introduction], turn.ask, turn);
    return;
  }
  const question = nextQuestion(state, material);
  if (!question) { close(work, 'exhausted', lead); return; }
  state.covered.questions.push(question.id);
  state.covered.concepts.push(...question.concepts);
  state.covered.said.push(question.question);
  state.thread = { question: question.id, kind: 'question', hinted: false, nudged: [], followUps: 0 };
  add(work, 'question', [...lead, vary(state, 'next', first ? words.toFirst : words.toNext, String)], question.question, { question: question.id, intent: question.intent });
};

/** A few words about what was heard, quoting the candidate; nothing is said to be good that was not heard. */
const acknowledge = ({ state, words }: Work, question: Question, answer: Answer, strong: boolean): string => {
  const before = madeOf({ ...state, turns: state.turns.filter((turn) => turn.answer !== answer) }, question.id);
  const heard = answer.reading?.points.filter((point) => point.heard && !before.has(point.id))
    .map((point) => quoteOf(answer.text, point.words)).find((quote) => quote !== undefined);
  if (heard === undefined) return vary(state, 'noted', words.noted, String);
  return varyFilled(state, 'heard', strong ? words.heard : words.heardSome, heard);
};

/** Corrects what was asserted wrongly, with where it is written; each only once in an interview. */
const correct = ({ state, material, words }: Work, answer: Answer): string[] => (answer.reading?.misconceptions ?? []).flatMap(({ id, words: said }) => {
  const one = material.misconceptions.find((misconception) => misconception.id === id);
  const before = state.turns.some((turn) => turn.answer !== answer && turn.answer?.reading?.misconceptions.some((other) => other.id === id));
  if (!one || before) return [];
  const right = `${one.right}${one.see === undefined ? '' : ` ${words.source(one.see)}`}`;
  return [varyFilled(state, `wrong ${id}`, words.wrong, quoteOf(answer.text, said) ?? one.text.replace(/[.。]$/, ''), right)];
}).slice(0, 2);

const paths = ({ words }: Work, question: Question): string => words.readPath(question.path);

/** Hint, then an easier part, then the model answer, then on. `lead`: what is said first. */
const help = (work: Work, thread: Thread, lead: readonly string[], from: 'unknown' | 'hint' | 'stuck'): void => {
  const { state, material, words } = work;
  const question = questionOf(material, thread.question);
  if (thread.kind === 'project' || !question) {
    if (thread.hinted) { goOn(work, [...lead, vary(state, 'leave', words.leave, String)]); return; }
    thread.hinted = true;
    add(work, 'hint', lead, vary(state, 'project hint', words.projectHint, String), idsOf(thread));
    return;
  }
  if (thread.kind === 'follow-up' && (from !== 'hint' || thread.hinted)) {
    goOn(work, [...lead, vary(state, 'leave', words.leave, String), paths(work, question)]);
    return;
  }
  if (thread.kind === 'easier') {
    goOn(work, [...lead, varyFilled(state, 'easier answer', words.easierAnswer, question.easier.answer), varyFilled(state, 'model', words.model, question.answer)]);
    return;
  }
  if (!thread.hinted) {
    thread.hinted = true;
    add(work, 'hint', [...lead, varyFilled(state, 'hint', words.hint, question.hint)], vary(state, 'hint ask', words.hintAsk, String), idsOf(thread));
    return;
  }
  if (over(work, lead)) return;
  thread.kind = 'easier';
  thread.nudged = [];
  state.covered.said.push(question.easier.question);
  add(work, 'easier', [...lead, vary(state, 'easier', from === 'hint' ? words.noMoreHint : words.easier, String)], question.easier.question, { question: question.id });
};

const idsOf = ({ question, project, technique, followUp }: Thread): Partial<Turn> => ({
  ...(question !== undefined && { question }), ...(project !== undefined && { project }), ...(technique !== undefined && { technique }), ...(followUp !== undefined && { followUp }),
});

/** After an answer to the point: what was heard, what was wrong, and one step deeper or on. */
const respond = (work: Work, thread: Thread, answer: Answer): void => {
  const { state, material, words } = work;
  const question = questionOf(material, thread.question);
  const corrections = correct(work, answer);
  if (thread.kind === 'project' || !question) { goOn(work, [corrections.length > 0 ? '' : vary(state, 'noted', words.noted, String), ...corrections]); return; }
  if (thread.kind === 'easier') {
    goOn(work, [acknowledge(work, question, answer, false), ...corrections, varyFilled(state, 'easier answer', words.easierAnswer, question.easier.answer), varyFilled(state, 'model', words.model, question.answer)]);
    return;
  }
  const strong = shareOf(state, question) >= 0.6;
  const made = madeOf(state, question.id).size;
  if (thread.kind === 'question' && made === 0 && corrections.length === 0) { help(work, thread, [vary(state, 'noted', words.noted, String)], 'stuck'); return; }
  const lead = [corrections.length > 0 && !(answer.reading?.points.some(({ heard }) => heard) ?? false) ? '' : acknowledge(work, question, answer, strong), ...corrections];
  const next = nextFollowUp(state, question);
  if (!next) { goOn(work, lead); return; }
  if (over(work, lead)) return;
  state.thread = { ...thread, kind: 'follow-up', followUp: next.id, followUps: thread.followUps + 1, nudged: [] };
  state.covered.said.push(next.question);
  if (next.to !== undefined) state.covered.questions.push(next.to);
  add(work, 'follow-up', [...lead, vary(state, 'towards', 'made' in next.when ? words.deeper : words.missing, String)], next.question,
    { question: question.id, followUp: next.id, reason: next.reason });
};

/** An answer that is no answer to the point: met once in its own way, the second time as being stuck. */
const nudge = (work: Work, thread: Thread, taken: Exclude<Taken, 'answer' | 'unknown' | Command>, former: number | undefined): void => {
  const { state, words } = work;
  if (thread.nudged.includes(taken) || thread.nudged.length >= 2) {
    if (taken === 'repeated') goOn(work, [vary(state, 'after repeat', words.afterRepeat, String)]);
    else help(work, thread, [], 'stuck');
    return;
  }
  thread.nudged.push(taken);
  const ask = taken === 'repeated' ? varyFilled(state, taken, words.repeated, former ?? 1)
    : vary(state, taken, { empty: words.empty, short: words.short, vague: words.vague, 'off-topic': words.offTopic, echo: words.echo, pasted: words.pasted }[taken], String);
  add(work, 'nudge', [], ask, idsOf(thread));
};

/** What was asked last in this thread: what a repetition repeats. */
const lastAsk = ({ turns }: State): string => turns.findLast(({ kind }) => counted.includes(kind))?.ask ?? '';

const obey = (work: Work, thread: Thread, command: Command): void => {
  const { state, words } = work;
  switch (command) {
    case 'end': close(work, 'asked', []); return;
    case 'skip': goOn(work, [vary(state, 'skipped', words.skipped, String)]); return;
    case 'other': goOn(work, [vary(state, 'other', words.other, String)]); return;
    case 'hint': help(work, thread, [], 'hint'); return;
    case 'pause':
      state.pausedSince = state.at;
      add(work, 'pause', [], vary(state, 'paused', words.paused, String), idsOf(thread));
      return;
    case 'help': add(work, 'nudge', [], `${words.commands}. ${words.repeat(lastAsk(state))}`, idsOf(thread)); return;
    case 'resume': case 'repeat': add(work, 'nudge', command === 'resume' ? [vary(state, 'resumed', words.resumed, String)] : [], words.repeat(lastAsk(state)), idsOf(thread)); return;
  }
};

const unpause = (state: State): void => {
  if (state.pausedSince === undefined) return;
  state.paused += Math.max(0, state.at - state.pausedSince);
  delete state.pausedSince;
};

const answered = (work: Work, event: Extract<Event, { type: 'answer' }>): void => {
  const { state, material } = work;
  const { thread } = state;
  const turn = state.turns.at(-1);
  if (!thread || !turn) return;
  const text = event.text.length > mostKept ? event.text.slice(0, mostKept) : event.text;
  const command = commandOf(text);
  unpause(state);
  const question = thread.kind === 'project' ? undefined : questionOf(material, thread.question);
  const reading = command !== undefined ? undefined
    : question ? readAnswer(text, question, material.misconceptions) : readClaims(text, material.misconceptions);
  const former = new Map(state.turns.flatMap(({ n, answer }) => (answer && answer.taken !== 'repeated' ? [[sameText(answer.text), n] as const] : [])));
  const taken = command ?? takenAs(text, {
    asked: lastAsk(state), former, ...(question && { question }), ...(reading && { reading }), ...(event.pasted !== undefined && { pasted: event.pasted }),
  });
  const answer: Answer = { text, cut: text.length < event.text.length, at: state.at, taken };
  // Words that were copied, repeated or are the interviewer's own count for nothing.
  if (reading && !['repeated', 'echo', 'empty'].includes(taken) && !(taken === 'pasted' && !thread.nudged.includes('pasted'))) answer.reading = reading;
  turn.answer = answer;
  if (command === 'end') { close(work, 'asked', []); return; }
  if (over(work, []) && command === undefined) return;
  if (state.ended !== undefined) return;
  if (command !== undefined) { obey(work, thread, command); return; }
  if (taken === 'answer' || (taken === 'pasted' && thread.nudged.includes('pasted'))) { respond(work, thread, answer); return; }
  if (taken === 'unknown') { help(work, thread, [vary(state, 'unknown', work.words.unknown, String)], 'unknown'); return; }
  if (taken === 'empty' || taken === 'short' || taken === 'vague' || taken === 'off-topic' || taken === 'repeated' || taken === 'echo' || taken === 'pasted') {
    nudge(work, thread, taken, former.get(sameText(text)));
  }
};

/** Begins an interview at a time: greeting and first question. */
export const begin = (options: Options, material: Material, at: number): State => {
  const state: State = { version: 1, options, began: at, at, paused: 0, turns: [], covered: { questions: [], concepts: [], said: [] }, level: options.level };
  const work: Work = { state, material, words: wordsOf(state) };
  goOn(work, [vary(state, 'greeting', work.words.greeting, String), work.words.commands]);
  return state;
};

/** Takes an interview and what happened, gives the interview after it; the one given stays as it was. After the end only overruling changes anything. */
export const step = (before: State, event: Event, material: Material): State => {
  const state = structuredClone(before);
  const work: Work = { state, material, words: wordsOf(state) };
  if (event.type === 'overrule') {
    const answer = state.turns.find(({ n }) => n === event.turn)?.answer;
    if (answer?.reading && [...answer.reading.points, ...answer.reading.misconceptions].some(({ id }) => id === event.id)) {
      answer.overruled = { ...answer.overruled, [event.id]: event.heard };
    }
    return state;
  }
  if (state.ended !== undefined) return state;
  state.at = Math.max(state.at, event.at);
  if (event.type === 'answer') answered(work, event);
  else if (event.type === 'end') { unpause(state); close(work, 'asked', []); }
  else if (event.type === 'pause') state.pausedSince ??= state.at;
  else if (event.type === 'resume') unpause(state);
  else if (state.pausedSince === undefined && state.at - state.began - state.paused >= state.options.minutes * 60_000) close(work, 'time', []);
  return state;
};

