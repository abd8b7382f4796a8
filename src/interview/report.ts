import type { Material, Question } from './material.ts';
import { madeOf, questionOf } from './plan.ts';
import type { Ending, State, Turn } from './state.ts';

/**
 * A point in the report, with the candidate's words. `turn`: where to overrule it, none when nothing was answered; `overruled`: the reader
 * had the last word; `near`: it is counted as missed, yet something like it was heard.
 */
export interface ReportPoint { id: string; text: string; words: string[]; overruled: boolean; near?: true; turn?: number }

/** A wrong statement in the report; to take it out, overrule its id in its turn. `see` is a path of ours without language. */
export interface ReportCorrection { id: string; text: string; right: string; see?: string; words: string[]; turn: number }

/** A question in the report. Milliseconds do not count pauses. */
export interface ReportQuestion {
  id: string; title: string; path: string; intent: string; level: number; made: ReportPoint[]; missed: ReportPoint[]; wrong: ReportCorrection[];
  honest: boolean; hint: boolean; skipped: boolean; answered: boolean; ms: number; turns: number[];
}

/** The questions of a topic; `made` of `points`. */
export interface ReportTopic { topic: string; questions: ReportQuestion[]; made: number; points: number; ms: number }

/** What comes out of an interview: what was heard and what was not. There is no score. `missed` are question and point ids, for the review queue; not of a question that the end cut off. */
export interface Report {
  session: string; ended?: Ending; ms: number; turns: number; topics: ReportTopic[]; projects: { name: string; asks: { ask: string; turn: number; ms: number }[]; wrong: ReportCorrection[] }[];
  notReached: string[]; read: string[]; honest: number[]; missed: { question: string; point: string }[];
}

/** Milliseconds from a turn to its answer, without pauses. */
export const timeOf = ({ at, answer, waited = 0 }: Turn): number => (answer ? Math.max(0, answer.at - at - waited) : 0);

const correctionsIn = (turns: readonly Turn[], material: Material): ReportCorrection[] => turns.flatMap(({ n, answer }) =>
  (answer?.reading?.misconceptions ?? []).filter(({ id }) => answer?.overruled?.[id] !== false).flatMap(({ id, words }) => {
    const one = material.misconceptions.find((misconception) => misconception.id === id);
    return one ? [{ id, text: one.text, right: one.right, ...(one.see !== undefined && { see: one.see }), words, turn: n }] : [];
  }));

const reported = (state: State, question: Question, material: Material): ReportQuestion => {
  const turns = state.turns.filter((turn) => turn.question === question.id);
  const made = madeOf(state, question.id);
  const point = ({ id, text }: Question['points'][number]): ReportPoint =>
    ({ id, text, words: made.get(id) ?? [], overruled: turns.some(({ answer }) => answer?.overruled?.[id] !== undefined), ...(last && { turn: last.n }), ...(near.has(id) && !made.has(id) && { near: true as const }) });
  const near = new Set(turns.flatMap(({ answer }) => answer?.reading?.points ?? []).flatMap((one) => (one.near ? [one.id] : [])));
  const last = turns.findLast(({ answer }) => answer?.reading !== undefined);
  const taken = turns.map(({ answer }) => answer?.taken);
  return {
    id: question.id, title: question.title, path: question.path, intent: question.intent, level: question.level,
    made: question.points.filter(({ id }) => made.has(id)).map(point), missed: question.points.filter(({ id }) => !made.has(id)).map(point),
    wrong: correctionsIn(turns, material), honest: taken.includes('unknown'), hint: turns.some(({ kind }) => kind === 'hint'),
    skipped: taken.includes('skip') || taken.includes('other'), answered: turns.some(({ answer }) => answer?.reading !== undefined),
    ms: turns.reduce((sum, turn) => sum + timeOf(turn), 0), turns: turns.map(({ n }) => n),
  };
};

/** Takes an interview, finished or not, gives its report. */
export const reportOf = (state: State, material: Material): Report => {
  const asked = [...new Set(state.turns.flatMap(({ question }) => (question === undefined ? [] : [question])))];
  const questions = asked.flatMap((id) => { const one = questionOf(material, id); return one ? [one] : []; });
  const topics = state.options.topics.map(({ topic }) => topic).flatMap((topic): ReportTopic[] => {
    const own = questions.filter((question) => question.topic === topic).map((question) => reported(state, question, material));
    if (own.length === 0) return [];
    const made = own.reduce((sum, one) => sum + one.made.length, 0);
    return [{ topic, questions: own, made, points: made + own.reduce((sum, one) => sum + one.missed.length, 0), ms: own.reduce((sum, { ms }) => sum + ms, 0) }];
  });
  const all = topics.flatMap((topic) => topic.questions);
  const projects = state.options.projects.flatMap(({ name }) => {
    const turns = state.turns.filter((turn) => turn.project === name);
    const asks = turns.filter(({ kind }) => kind === 'project').map((turn) => ({ ask: turn.ask, turn: turn.n, ms: timeOf(turn) }));
    return asks.length > 0 ? [{ name, asks, wrong: correctionsIn(turns, material) }] : [];
  });
  const wrong = [...all.flatMap((one) => one.wrong), ...projects.flatMap((one) => one.wrong)];
  return {
    session: state.options.session, ...(state.ended !== undefined && { ended: state.ended }),
    ms: Math.max(0, state.at - state.began - state.paused), turns: state.turns.length, topics, projects,
    notReached: state.options.topics.map(({ topic }) => topic).filter((topic) => !topics.some((one) => one.topic === topic)),
    // What was wrong first, then questions by what is missing.
    read: [...new Set([
      ...wrong.flatMap(({ see }) => (see === undefined ? [] : [see])),
      ...[...all].sort((a, b) => b.missed.length - a.missed.length).filter(({ missed }) => missed.length > 0).map(({ path }) => path),
    ])],
    honest: state.turns.filter(({ answer }) => answer?.taken === 'unknown').map(({ n }) => n),
    missed: all.filter(({ answered, honest, hint, skipped }) => answered || honest || hint || skipped).flatMap(({ id, missed }) => missed.map((point) => ({ question: id, point: point.id }))),
  };
};
