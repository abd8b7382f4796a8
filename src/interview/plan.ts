import { seedOf } from '../text/seed.ts';
import type { FollowUp, Material, Question } from './material.ts';
import type { State } from './state.ts';

/** A whole number below `count`, the same for the same seed, place in the interview and purpose. */
export const draw = (state: State, purpose: string, count: number): number =>
  count < 1 ? 0 : seedOf(`${state.options.seed} ${state.turns.length} ${purpose}`) % count;

/** The question of the bank with an id. */
export const questionOf = (material: Material, id: string | undefined): Question | undefined => material.questions.find((one) => one.id === id);

/** What was heard of a question so far, over all its turns, with what the reader overruled last: point id → words (none when the reader added it). */
export const madeOf = (state: Pick<State, 'turns'>, id: string): Map<string, string[]> => {
  const made = new Map<string, string[]>();
  const answers = state.turns.flatMap(({ question, answer }) => (question === id && answer?.reading ? [answer] : []));
  for (const { reading } of answers) {
    for (const point of reading?.points ?? []) if (point.heard && !made.has(point.id)) made.set(point.id, point.words);
  }
  for (const [point, heard] of answers.flatMap(({ overruled }) => Object.entries(overruled ?? {}))) {
    if (!heard) made.delete(point);
    else if (!made.has(point)) made.set(point, []);
  }
  return made;
};

/** The share of a question's points that was heard, by weight, 0–1. */
export const shareOf = (state: State, question: Question): number => {
  const made = madeOf(state, question.id);
  const weight = (points: Question['points']): number => points.reduce((sum, point) => sum + point.weight, 0);
  return weight(question.points.filter(({ id }) => made.has(id))) / weight(question.points);
};

/** May a question still be asked? Neither it nor one of its concepts was, nor did a follow-up lead to it. */
const fresh = (state: State, { id, concepts, question }: Question): boolean =>
  !state.covered.questions.includes(id) && !concepts.some((concept) => state.covered.concepts.includes(concept)) && !state.covered.said.includes(question);

/** The next question: of the topic that is furthest behind its weight, as near as can be to the level; undefined when all would repeat something. */
export const nextQuestion = (state: State, material: Material): Question | undefined => {
  const left = material.questions.filter((question) => fresh(state, question));
  const asked = state.turns.filter(({ kind }) => kind === 'question').map(({ question }) => questionOf(material, question)?.topic);
  const behind = state.options.topics
    .filter(({ topic }) => left.some((question) => question.topic === topic))
    .map(({ topic, weight }) => ({ topic, share: asked.filter((one) => one === topic).length / weight }));
  const least = Math.min(...behind.map(({ share }) => share));
  const topics = behind.filter(({ share }) => share === least);
  const topic = topics[draw(state, 'topic', topics.length)]?.topic;
  const near = left.filter((question) => question.topic === topic);
  const off = Math.min(...near.map(({ level }) => Math.abs(level - state.level)));
  const fits = near.filter(({ level }) => Math.abs(level - state.level) === off);
  return fits[draw(state, 'question', fits.length)];
};

/** Follow-ups after one question, at most. */
const mostFollowUps = 2;

/** A candidate is strong on a question when this share of it was heard. */
export const strongFrom = 0.6;

/**
 * The follow-up to ask: one whose point was missed, the weightiest first, or for a strong answer one that goes deeper; never one that was
 * asked, or that leads to a question or to concepts that were. Undefined when there is none or enough were asked.
 */
export const nextFollowUp = (state: State, material: Material, question: Question): FollowUp | undefined => {
  if ((state.thread?.followUps ?? 0) >= mostFollowUps) return undefined;
  const made = madeOf(state, question.id);
  const strong = shareOf(state, question) >= strongFrom;
  const elsewhere = new Set(state.covered.questions.filter((id) => id !== question.id).flatMap((id) => questionOf(material, id)?.concepts ?? []));
  const leadsBack = (to: string): boolean =>
    state.covered.questions.includes(to) || (questionOf(material, to)?.concepts.some((concept) => elsewhere.has(concept)) ?? false);
  const weight = (id: string): number => question.points.find((point) => point.id === id)?.weight ?? 0;
  const fits = question.followUps.filter(({ id, when, to, question: text }) =>
    ('made' in when ? made.has(when.made) : !made.has(when.missed))
    && !state.turns.some((turn) => turn.question === question.id && turn.followUp === id)
    && !state.covered.said.includes(text) && (to === undefined || !leadsBack(to)));
  const near = new Set(state.turns.flatMap(({ question: id, answer }) => (id === question.id ? (answer?.reading?.points ?? []).flatMap((point) => (point.near ? [point.id] : [])) : [])));
  // What was almost heard is asked for last: perhaps it was said.
  const order = ({ when }: FollowUp): number => ('made' in when ? weight(when.made) + (strong ? 10 : 0) : weight(when.missed) + (strong ? 0 : 10) - (near.has(when.missed) ? 20 : 0));
  return [...fits].sort((a, b) => order(b) - order(a))[0];
};
