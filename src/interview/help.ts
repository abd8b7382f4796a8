import type { Question } from './material.ts';
import { goOn } from './moves.ts';
import { questionOf } from './plan.ts';
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

/** A follow-up that was given up: the point that it was after, or where it leads. */
const tell = (work: Work, thread: Thread, question: Question): Lead => {
  const { state, material, words } = work;
  const followUp = question.followUps.find(({ id }) => id === thread.followUp);
  const missed = followUp && 'missed' in followUp.when ? followUp.when.missed : undefined;
  const point = question.points.find(({ id }) => id === missed);
  const { path } = questionOf(material, followUp?.to) ?? question;
  const read = varyFilled(state, 'read', words.read, placeOf(work, path));
  return { ...lead(point && varyFilled(state, 'point', words.point, point.text), read), see: [path] };
};

const ofProject = (work: Work, thread: Thread, before: Lead): void => {
  const { state, words } = work;
  if (thread.hinted) { goOn(work, joined(before, lead(vary(state, 'leave', words.leave, String)))); return; }
  thread.hinted = true;
  add(work, 'hint', before, vary(state, 'project hint', words.projectHint, String), idsOf(thread));
};

/** Hint, then an easier part, then the model answer, then on. `before` is said first; `from`: what called for help ("stuck": answers that were none). */
export const help = (work: Work, thread: Thread, before: Lead, from: 'unknown' | 'hint' | 'stuck'): void => {
  const { state, material, words } = work;
  const question = questionOf(material, thread.question);
  if (from !== 'stuck') thread.gaveUp = true;
  if (thread.kind === 'project' || !question) { ofProject(work, thread, before); return; }
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
