import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The components that a page may use, and where each comes from. */
const components: Record<string, string> = {
  Quiz: '@/quiz/Quiz.astro',
  QuizHub: '@/quiz/QuizHub.astro',
  Notebook: '@/quiz/Notebook.astro',
  Placement: '@/quiz/Placement.astro',
  Interview: '@/interview/Interview.astro',
  Glossary: '@/ui/Glossary.astro',
  Sources: '@/ui/Sources.astro',
  Misconceptions: '@/ui/Misconceptions.astro',
  Milestones: '@/roadmap/Milestones.astro',
  Home: '@/screens/Home.astro',
  ProgressData: '@/progress/ProgressData.astro',
  Transfer: '@/progress/Transfer.astro',
  AnkiDeck: '@/anki/AnkiDeck.astro',
  ReviewToday: '@/review/Today.astro',
  ThisWeek: '@/roadmap/ThisWeek.astro',
  Plan: '@/roadmap/Plan.astro',
  ActivityYear: '@/progress/ActivityYear.astro',
  QuestionIndex: '@/review/QuestionIndex.astro',
};

/** A page uses only the components there are, imports them from their place, and sets quiz items that exist. */
export const knownComponents: Rule = (site) => {
  const items = new Set(site.items.map((item) => item.id));
  return site.documents.flatMap(({ file, components: used, imports }) => [
    ...used.flatMap(({ name, id, line }): Problem[] => {
      const from = components[name];
      if (from === undefined) return [{ file, line, rule: 'component', message: `<${name}> is no component of the site`, fix: `use one of ${Object.keys(components).join(', ')}, or Markdown` }];
      if (!imports.some((one) => one.name === name && one.from === from)) return [{ file, line, rule: 'component', message: `<${name}> is not imported`, fix: `write "import ${name} from '${from}';" after the frontmatter` }];
      if (name === 'Quiz' && (id === undefined || !items.has(id))) return [{ file, line, rule: 'component', message: `there is no quiz item "${id ?? ''}"`, fix: 'write the id of an item of content/quiz/' }];
      return [];
    }),
    ...imports.filter(({ name }) => !used.some((one) => one.name === name)).map(({ name, line }): Problem => ({
      file, line, rule: 'component', message: `${name} is imported and not used`, fix: 'remove the import',
    })),
  ]);
};
