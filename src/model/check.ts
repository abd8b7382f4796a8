import { byPlace, type Problem } from './problem.ts';
import { numbersAreCited, recordsAreCited, sources, versions } from './rules/citations.ts';
import { knownComponents } from './rules/components.ts';
import { headings } from './rules/headings.ts';
import { idsOfPages, uniqueIds } from './rules/ids.ts';
import { labs } from './rules/labs.ts';
import { links, redirects } from './rules/links.ts';
import { emphasis, fenceLanguages, tableHeaders, verifiedDays } from './rules/prose.ts';
import { listingFiles, listingsExist, longCode, sameListings } from './rules/listings.ts';
import { projects } from './rules/projects.ts';
import { followUpCircles, questionAnswers } from './rules/questions.ts';
import { quizItems } from './rules/quiz.ts';
import { references } from './rules/references.ts';
import { roadmap } from './rules/roadmap.ts';
import type { Rule } from './rules/rule.ts';
import { translations } from './rules/translation.ts';
import type { Site } from './site.ts';

const rules: readonly Rule[] = [
  uniqueIds, idsOfPages, headings, links, redirects, sources, numbersAreCited, recordsAreCited, versions, translations,
  quizItems, knownComponents, references, questionAnswers, followUpCircles, roadmap, labs, projects, emphasis, fenceLanguages, tableHeaders, verifiedDays,
  listingsExist, listingFiles, sameListings, longCode,
];

/** What is wrong with one diagram's source; `line` counts from 0 at its first line. */
export interface DiagramProblem { line: number; message: string; fix: string }

/** Checks a diagram's source; given by src/diagrams, since only mermaid itself knows its syntax. */
export type DiagramCheck = (source: string) => Promise<DiagramProblem[]>;

/** Checks content that was read; gives every problem, those of reading too, in the order of files and lines. `today` is YYYY-MM-DD. */
export const check = async (
  { site, problems: ofReading }: { site: Site; problems: readonly Problem[] }, { today, diagrams }: { today: string; diagrams: DiagramCheck },
): Promise<Problem[]> => {
  const problems = [...ofReading];
  for (const rule of rules) problems.push(...rule(site, { today }));
  for (const { file, fences } of site.documents) {
    for (const { language, value, line } of fences) {
      if (language !== 'mermaid') continue;
      for (const problem of await diagrams(value)) {
        problems.push({ file, line: line + 1 + problem.line, rule: 'diagram', message: problem.message, fix: problem.fix });
      }
    }
  }
  return problems.sort(byPlace);
};
