import { projectsIn, showProjects } from './projects-form.element.ts';
import type { Project } from './resume.ts';
import type { Options } from './state.ts';

/** Shows the form with the projects that were kept. */
export const showSetup = (host: HTMLElement, kept: readonly Project[]): void => {
  showProjects(host, kept);
  host.querySelector('[data-resume]')?.toggleAttribute('open', kept.length > 0);
};

/** What the form says of an interview: no topic chosen is all of them; or the name of a project that has no technique. */
export const chosenIn = (host: HTMLElement): Pick<Options, 'topics' | 'turns' | 'minutes' | 'level' | 'projects'> | { without: string } => {
  const filled = projectsIn(host);
  if ('without' in filled) return filled;
  const boxes = [...host.querySelectorAll<HTMLInputElement>('[name=topic]')];
  const chosen = boxes.filter(({ checked }) => checked);
  const number = (name: string): number => Number(host.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value);
  return {
    topics: (chosen.length > 0 ? chosen : boxes).map(({ value }) => ({ topic: value, weight: 1 })),
    turns: number('turns'), minutes: number('minutes'), level: number('level'), projects: filled.projects,
  };
};
