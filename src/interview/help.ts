import type { FollowUp, Question } from './material.ts';
import { goOn } from './moves.ts';
import { madeOf, questionOf } from './plan.ts';
import { vary, varyFilled } from './speech.ts';
import type { Thread } from './state.ts';
import { add, idsOf, joined, lead, limitOf, placeOf, type Lead, type Work } from './work.ts';

/** The answer to the easier part when it was asked, the model answer when the candidate gave up, and where it can be read otherwise. */
export const solve = (work: Work, thread: Thread, question: Question): Lead => {
  const { state, words } = work;
  const easier = thread.kind === 'easier' ? varyFilled(state, 'easier answer', words.easierAnswer, question.easier.answer) : '';
  return thread.gaveUp
    ? lead(easier, varyFilled(state, 'model', words.model, question.answer))
    : { ...lead(easier, varyFilled(state, 'read', words.read, placeOf(work, question.path))), see: [question.path] };
};

const followUpOf = (thread: Thread, question: Question): FollowUp | undefined => question.followUps.find(({ id }) => id === thread.followUp);

/** The point that a follow-up was after, when it was asked because the point was missed and it still is. */
export const pointAfter = ({ state, words }: Work, thread: Thread, question: Question): string | undefined => {
  const when = followUpOf(thread, question)?.when;
  const point = when && 'missed' in when ? question.points.find(({ id }) => id === when.missed) : undefined;
  return point && !madeOf(state, question.id).has(point.id) ? varyFilled(state, 'point', words.point, point.text) : undefined;
};

/** A follow-up that was given up: the point that it was after, and where it can be read. */
const tell = (work: Work, thread: Thread, question: Question): Lead => {
  const { state, material, words } = work;
  const { path } = questionOf(material, followUpOf(thread, question)?.to) ?? question;
  return { ...lead(pointAfter(work, thread, question), varyFilled(state, 'read', words.read, placeOf(work, path))), see: [path] };
};

const ofProject = (work: Work, thread: Thread, before: Lead): void => {
  const { state, words } = work;
  if (thread.hinted) { goOn(work, joined(before, lead(vary(state, 'leave', words.leave, String)))); return; }
  thread.hinted = true;
  const aim = state.turns.findLast(({ kind }) => kind === 'project')?.aim ?? 'why';
  add(work, 'hint', before, vary(state, 'project hint', words.projectHint[aim], String), idsOf(thread));
};

/** Hint, then an easier part, then the model answer, then on. `before` is said first; `from`: what called for help ("stuck": answers that were none). */
export const help = (work: Work, thread: Thread, before: Lead, from: 'unknown' | 'hint' | 'stuck'): void => {
  const { state, material, words } = work;
  const question = questionOf(material, thread.question);
  if (from !== 'stuck') thread.gaveUp = true;
  if (thread.kind === 'project') { ofProject(work, thread, before); return; }
  // A stored interview may ask a question that the bank no longer has.
  if (!question) { goOn(work, before); return; }
  const hint = (more = ''): void => {
    thread.hinted = true;
    add(work, 'hint', joined(before, lead(more, varyFilled(state, 'hint', words.hint, question.hint))), vary(state, 'hint ask', words.hintAsk, String), idsOf(thread));
  };
  if (thread.kind === 'follow-up') {
    if (from === 'hint' && !thread.hinted) hint(words.hintOfFirst);
    else goOn(work, joined(before, tell(work, thread, question)));
    return;
  }
  if (thread.kind === 'question' && !thread.hinted) { hint(); return; }
  if (thread.kind === 'easier' || limitOf(state)) {
    goOn(work, joined(before, from === 'hint' ? lead(vary(state, 'tell', words.tell, String)) : lead(), solve(work, thread, question)));
    return;
  }
  thread.kind = 'easier';
  thread.nudged = [];
  state.covered.said.push(question.easier.question);
  add(work, 'easier', joined(before, lead(vary(state, 'easier', from === 'hint' ? words.noMoreHint : words.easier, String))), question.easier.question, { question: question.id });
};
