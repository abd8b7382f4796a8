import type { Project } from './resume.ts';

const inputOf = (row: ParentNode, name: string): HTMLInputElement | null => row.querySelector<HTMLInputElement>(`[name=${name}]`);

/** Adds a row for a project, filled in or empty, as the template in the host has it. */
export const addProject = (host: HTMLElement, project?: Project): void => {
  const copy = host.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
  const values = { name: project?.name ?? '', techniques: project?.techniques.join(', ') ?? '', line: project?.line ?? '' };
  for (const [name, value] of Object.entries(values)) {
    const input = inputOf(copy, name);
    if (input) input.value = value;
  }
  host.querySelector('[data-projects]')?.append(copy);
};

/** Shows these projects, or one empty row. */
export const showProjects = (host: HTMLElement, projects: readonly Project[]): void => {
  host.querySelector('[data-projects]')?.replaceChildren();
  for (const project of projects.length > 0 ? projects : [undefined]) addProject(host, project);
};

/** The projects that have a name; or the name of one without a technique, whose field gets the focus. */
export const projectsIn = (host: HTMLElement): { projects: Project[] } | { without: string } => {
  const projects: Project[] = [];
  for (const row of host.querySelectorAll('[data-project]')) {
    const value = (name: string): string => inputOf(row, name)?.value.trim() ?? '';
    const [name, line] = [value('name'), value('line')];
    const techniques = [...new Set(value('techniques').split(',').map((one) => one.trim()).filter(Boolean))].slice(0, 20);
    if (name === '') continue;
    if (techniques.length === 0) {
      inputOf(row, 'techniques')?.focus();
      return { without: name };
    }
    projects.push({ name, techniques, ...(line !== '' && { line }) });
  }
  return { projects };
};
