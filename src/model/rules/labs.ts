import { kindOf } from '../listing-kinds.ts';
import { parseLocated } from '../located-yaml.ts';
import type { Problem } from '../problem.ts';
import { pagesOf } from '../site.ts';
import type { Rule } from './rule.ts';

const composeName = /^# (?:[\w.-]*compose[\w.-]*|override)\.ya?ml/;

const compose = (file: string, line: number, text: string): Problem[] => {
  const yaml = parseLocated(text, line + 1);
  const fix = 'mend the compose file; a reader pastes it as it stands';
  if (yaml.errors.length > 0) return yaml.errors.map((error): Problem => ({ file, line: error.line, rule: 'compose', message: `the compose file does not parse: ${error.message}`, fix }));
  const services: unknown = typeof yaml.value === 'object' && yaml.value !== null && 'services' in yaml.value ? yaml.value.services : undefined;
  if (typeof services === 'object' && services !== null && Object.keys(services).length > 0) return [];
  return [{ file, line: line + 1, rule: 'compose', message: 'the compose file has no services', fix: 'write them under "services:"' }];
};

/** A lab serves tasks that exist; each compose file, in a lab or a listing, parses and has services. */
export const labs: Rule = (site) => {
  const tasks = new Set(pagesOf(site, 'month').flatMap(({ ko }) => ko.weeks.flatMap((week) => week.tasks.map(({ id }) => id))));
  return pagesOf(site, 'lab').flatMap((page) => [
    ...page.ko.tasks.flatMap((id, i): Problem[] => {
      const { file, frontmatter } = page.documents.ko;
      return tasks.has(id) ? [] : [{ file, line: frontmatter.lineOf(['tasks', i]), rule: 'unknown-task', message: `the lab serves "${id}", which is no task`, fix: 'write the id of a task of the roadmap' }];
    }),
    ...(['ko', 'en'] as const).flatMap((lang) => page.documents[lang].fences.filter(({ language, written }) => language === 'yaml' && composeName.test(written))
      .flatMap(({ line, written }) => compose(page.documents[lang].file, line, written))),
  ]).concat(site.listings.filter(({ path }) => kindOf(path)?.name === 'compose').flatMap(({ file, source }) => compose(file, 0, source)));
};
