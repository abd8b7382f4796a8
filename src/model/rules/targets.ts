import type { Site } from '../site.ts';

/** What can be linked to: each page's path with the ids of its headings, weeks, tasks, milestones, terms, misconceptions and sources. */
export const targetsOf = (site: Site): Map<string, Set<string>> => {
  const targets = new Map(site.pages.map((page) => {
    const anchors = new Set(page.documents.ko.headings.flatMap(({ id }) => (id === undefined ? [] : [id])));
    if (page.kind === 'month') for (const week of page.ko.weeks) [week.id, ...week.tasks.map((task) => task.id)].forEach((id) => anchors.add(id));
    if (page.kind === 'project') for (const { id } of page.ko.milestones) anchors.add(id);
    return [page.path, anchors];
  }));
  for (const term of site.terms) targets.get('/glossary')?.add(term.id);
  for (const one of site.misconceptions) targets.get('/misconceptions')?.add(one.id);
  for (const source of site.sources) targets.get('/sources')?.add(source.id);
  return targets;
};

/** Why a link to a page of ours is dead, or undefined when it holds. */
export const deadLink = (targets: Map<string, Set<string>>, url: string): { message: string; fix: string } | undefined => {
  const [path = '', anchor] = url.split('#');
  const anchors = targets.get(path);
  if (!anchors) return { message: `there is no page ${path}`, fix: 'write the path of a page in content/docs, without language, base and slash at the end' };
  if (anchor === undefined || anchors.has(anchor)) return undefined;
  return { message: `${path} has no heading #${anchor}`, fix: `write one of ${[...anchors].slice(0, 12).map((id) => `#${id}`).join(' ')}` };
};
