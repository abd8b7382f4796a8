import type { Project } from './resume.ts';
import { varyFilled } from './speech.ts';
import type { State, Thread, Turn } from './state.ts';
import { aims, projectQuestion, topicOf, type Aim } from './words/projects.ts';
import type { Words } from './words/words.ts';

/** What to ask next about the projects: only techniques that the résumé lists. */
export interface ProjectAim { project: Project; technique: string; aim: Aim; first: boolean }

/** Questions about one project, and about all of them together: at most, so that the topics have their share. */
const mostOfOne = 3;
const shareOfAll = 0.4;

const said: Record<Exclude<Aim, 'why' | 'again'>, RegExp> = {
  considered: /대신|비교|견주|대안|고민|후보|보다|instead|compared|alternative|considered|rather than|versus|\bvs\b/i,
  broke: /장애|에러|오류|유실|밀[리렸]|죽|터[지졌]|문제|fail|broke|outage|incident|lost|crash|problem|bug/i,
  numbers: /\d/,
};

/** What has not been said yet about a technique is asked; "why" opens, "again" closes. */
const nextAim = (asked: readonly Turn[]): Aim => {
  const text = asked.map(({ answer }) => answer?.text.slice(0, 4000) ?? '').join(' ');
  const done = asked.map(({ aim }) => aim);
  return aims.find((aim) => !done.includes(aim) && (aim === 'why' || aim === 'again' || !said[aim].test(text))) ?? 'again';
};

const nextOf = (state: State, project: Project, about: readonly Turn[]): ProjectAim | undefined => {
  const { topics } = state.options;
  const own = about.filter((turn) => turn.project === project.name);
  const last = own.at(-1);
  const near = project.techniques.filter((one) => topics.some(({ topic }) => topic === topicOf(one)));
  const pool = near.length > 0 ? near : project.techniques;
  // "Another question" or "I don't know" leaves a technique; otherwise the talk stays with it.
  const left = new Set(own.filter((turn) => state.turns.some((one) => one.technique === turn.technique && one.project === turn.project && ['other', 'skip', 'unknown'].includes(one.answer?.taken ?? ''))).map(({ technique }) => technique));
  const technique = last?.technique !== undefined && !left.has(last.technique) ? last.technique : [...pool, ...project.techniques].find((one) => !left.has(one) && !own.some((turn) => turn.technique === one));
  if (technique === undefined) return undefined;
  const aim = nextAim(own.filter((turn) => turn.technique === technique));
  if (own.some((turn) => turn.technique === technique && turn.aim === aim)) return undefined;
  return { project, technique, aim, first: own.length === 0 };
};

/** Gives what to ask about the projects now, or undefined when it is the topics' turn. */
export const nextProject = (state: State): ProjectAim | undefined => {
  const { projects, turns } = state.options;
  const about = state.turns.filter(({ kind }) => kind === 'project');
  if (projects.length === 0 || about.length >= Math.max(1, Math.floor(turns * shareOfAll))) return undefined;
  const most = Math.max(1, Math.min(mostOfOne, Math.ceil((turns * shareOfAll) / projects.length)));
  for (const project of projects) {
    const next = about.filter((turn) => turn.project === project.name).length < most ? nextOf(state, project, about) : undefined;
    if (next) return next;
  }
  return undefined;
};

/** The turn and the thread of a project question, and what introduces its project. */
export const projectTurn = (state: State, { project, technique, aim, first }: ProjectAim, words: Words): {
  turn: { ask: string } & Partial<Turn>; thread: Thread; introduction: string[];
} => ({
  turn: { ask: projectQuestion(state.options.lang, aim, technique, project.name), project: project.name, technique, aim },
  thread: { project: project.name, technique, kind: 'project', hinted: false, gaveUp: false, nudged: [], followUps: 0 },
  introduction: first
    ? [state.turns.some(({ kind }) => kind === 'project')
      ? varyFilled(state, 'project', words.project.next, project.name)
      : varyFilled(state, 'project', words.project.lead, project.name, project.line)]
    : [],
});
