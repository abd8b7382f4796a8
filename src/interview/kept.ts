import { isRecord } from '../progress/json.ts';
import type { Lang } from '../text/lang.ts';
import { readResume, type Project } from './resume.ts';
import type { State } from './state.ts';

/** Where an interview is kept between pages; localStorage, or nothing where it is blocked. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** An interview as it is kept: `queued` once its missed points went to the reviews. */
export interface Kept { state: State; queued: boolean }

const keys = { resume: 'mulgil:resume', interview: (lang: Lang): string => `mulgil:interview:${lang}` };

const read = (drawer: Drawer | null, key: string): unknown => {
  try {
    return JSON.parse(drawer?.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
};

const write = (drawer: Drawer | null, key: string, value: unknown): boolean => {
  try {
    drawer?.setItem(key, JSON.stringify(value));
    return drawer !== null;
  } catch {
    return false;
  }
};

/** The interview that is kept in a language; null when there is none, or none that this release understands. */
export const keptInterview = (drawer: Drawer | null, lang: Lang): Kept | null => {
  const value = read(drawer, keys.interview(lang));
  if (!isRecord(value) || !isRecord(value['state'])) return null;
  const { state, queued } = value;
  const known = state['version'] === 1 && Array.isArray(state['turns']) && state['turns'].length > 0 && isRecord(state['options']) && state['options']['lang'] === lang;
  return known ? { state: state as unknown as State, queued: queued === true } : null;
};

/** Keeps an interview; false when the browser did not. */
export const keepInterview = (drawer: Drawer | null, { state, queued }: Kept): boolean => write(drawer, keys.interview(state.options.lang), { state, queued });

/** The projects that are kept; none when what is kept is no résumé. */
export const keptProjects = (drawer: Drawer | null): Project[] => {
  const resume = readResume(read(drawer, keys.resume));
  return 'projects' in resume ? resume.projects : [];
};

/** Keeps projects; false when the browser did not. */
export const keepProjects = (drawer: Drawer | null, projects: readonly Project[]): boolean => write(drawer, keys.resume, { projects });

/** Forgets the interview of a language. */
export const forgetInterview = (drawer: Drawer | null, lang: Lang): void => drawer?.removeItem(keys.interview(lang));

/** Forgets projects and interviews of both languages. */
export const forgetAll = (drawer: Drawer | null): void => {
  for (const key of [keys.resume, keys.interview('ko'), keys.interview('en')]) drawer?.removeItem(key);
};
