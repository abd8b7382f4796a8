import type { Command } from './commands.ts';
import { help, pointAfter, solve } from './help.ts';
import { acknowledge, backTo, correct } from './listen.ts';
import { goOn } from './moves.ts';
import { madeOf, nextFollowUp, questionOf } from './plan.ts';
import { vary, varyFilled } from './speech.ts';
import type { Answer, Taken, Thread } from './state.ts';
import { add, idsOf, joined, lead, limitOf, type Lead, type Work } from './work.ts';

/** What is said to an answer itself: what was heard, and what was wrong. A wrong answer is not thanked for. */
export const reply = (work: Work, thread: Thread, answer: Answer): Lead => {
  const question = questionOf(work.material, thread.question);
  const corrections = correct(work, answer);
  return joined(acknowledge(work, thread, question, answer, corrections.said.length > 0), corrections);
};

/** After an answer to the point: what was heard, what was wrong, and one step deeper or on. */
export const respond = (work: Work, thread: Thread, answer: Answer): void => {
  const { state, material, words } = work;
  const question = questionOf(material, thread.question);
  const point = thread.kind === 'follow-up' && question ? pointAfter(work, thread, question) : undefined;
  const before = joined(reply(work, thread, answer), lead(point));
  if (thread.kind === 'project' || !question) { goOn(work, before); return; }
  if (thread.kind === 'easier') { goOn(work, joined(before, solve(work, thread, question))); return; }
  const wrong = (answer.reading?.misconceptions.length ?? 0) > 0;
  if (thread.kind === 'question' && madeOf(state, question.id).size === 0 && !wrong) { help(work, thread, before, 'stuck'); return; }
  const next = limitOf(state) ? undefined : nextFollowUp(state, material, question);
  if (!next) { goOn(work, before); return; }
  state.thread = { ...thread, kind: 'follow-up', followUp: next.id, followUps: thread.followUps + 1, nudged: [] };
  state.covered.said.push(next.question);
  if (next.to !== undefined) state.covered.questions.push(next.to);
  const towards = 'made' in next.when
    ? (backTo(work, question, next.when.made, answer) ?? vary(state, 'towards', words.deeper, String))
    : vary(state, 'towards', words.missing, String);
  add(work, 'follow-up', joined(before, lead(towards)), next.question, { question: question.id, followUp: next.id, reason: next.reason });
};

/** Answers that are none to the point and get a word of their own. */
export type Nudged = Exclude<Taken, 'answer' | 'unknown' | 'said-before' | Command>;

/** Nudges for one ask, at most. */
const mostNudges = 2;

/** An answer that is no answer to the point: met once in its own way, the second time as being stuck. `former`: the turn whose answer it repeats. */
export const nudge = (work: Work, thread: Thread, taken: Nudged, former: number | undefined): void => {
  const { state, words } = work;
  if (thread.nudged.includes(taken) || thread.nudged.length >= mostNudges) {
    if (taken === 'repeated') goOn(work, lead(vary(state, 'after repeat', words.afterRepeat, String)));
    else help(work, thread, lead(), 'stuck');
    return;
  }
  thread.nudged.push(taken);
  const ask = taken === 'repeated' ? varyFilled(state, taken, words.repeated, former ?? 1)
    : vary(state, taken, { empty: words.empty, thinking: words.thinking, short: words.short, vague: thread.kind === 'project' ? words.vagueProject : words.vague, 'off-topic': words.offTopic, echo: words.echo, pasted: words.pasted }[taken], String);
  add(work, 'nudge', lead(), ask, idsOf(thread));
};
