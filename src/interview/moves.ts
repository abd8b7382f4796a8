import { nextQuestion, questionOf, shareOf, strongFrom } from './plan.ts';
import { nextProject, projectTurn } from './project-turns.ts';
import { vary } from './speech.ts';
import { add, askedSoFar, close, joined, lead, limitOf, type Lead, type Work } from './work.ts';

/** A candidate is weak on a question when no more than this share of it was heard. */
const weakTo = 0.25;

/** The difficulty follows the candidate: half a level up after a strong answer, half a level down after a weak one. */
const adapt = ({ state, material }: Work): void => {
  const question = state.thread?.kind === 'project' ? undefined : questionOf(material, state.thread?.question);
  if (!question) return;
  const share = shareOf(state, question);
  state.level = Math.min(3, Math.max(1, state.level + (share >= strongFrom ? 0.5 : share <= weakTo ? -0.5 : 0)));
};

/** On to the next project question or question of the bank, or to the end. `told`: the lead says already that something else comes. */
export const goOn = (work: Work, before: Lead, told = false): void => {
  const { state, material, words } = work;
  adapt(work);
  const from = state.thread;
  const limit = limitOf(state);
  if (limit) { close(work, limit, before); return; }
  const project = nextProject(state);
  if (project) {
    const { turn, thread, introduction } = projectTurn(state, project, words);
    state.thread = thread;
    state.covered.said.push(turn.ask);
    add(work, 'project', joined(before, lead(...introduction)), turn.ask, turn);
    return;
  }
  const question = nextQuestion(state, material);
  if (!question) { close(work, 'exhausted', before); return; }
  state.covered.questions.push(question.id);
  state.covered.concepts.push(...question.concepts);
  state.covered.said.push(question.question);
  state.thread = { question: question.id, kind: 'question', hinted: false, gaveUp: false, nudged: [], followUps: 0 };
  const bridge = (): string => {
    if (askedSoFar(state) === 0) return vary(state, 'next', words.toFirst, String);
    if (from?.kind === 'project') return vary(state, 'next', words.toBank, String);
    return told ? '' : vary(state, 'next', questionOf(material, from?.question)?.topic === question.topic ? words.toNext : words.toTopic, String);
  };
  add(work, 'question', joined(before, lead(bridge())), question.question, { question: question.id, intent: question.intent });
};
