import type { Lang } from '../text/lang.ts';
import { pagesOf, type Site } from './site.ts';

/** Replaces every { ko, en } in a value by its text in one language. */
const inLanguage = (value: unknown, lang: Lang): unknown => {
  if (Array.isArray(value)) return value.map((part) => inLanguage(part, lang));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && 'ko' in value && 'en' in value) return inLanguage(value[lang], lang);
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'origin').map(([key, part]) => [key, inLanguage(part, lang)]));
};

/** Points and follow-ups of a question: the Korean file has the fields of no language, the page's language the words; terms are pooled. */
const question = (page: ReturnType<typeof pagesOf<'question'>>[number], lang: Lang): unknown => {
  const { ko, en } = page;
  return {
    ...ko, ...(lang === 'en' ? en : ko), path: page.path,
    points: ko.points.map((point, i) => ({
      ...point, text: (lang === 'en' ? en : ko).points[i]?.text ?? point.text,
      terms: point.terms.map((group, g) => [...group, ...(en.points[i]?.terms[g] ?? [])]),
    })),
    followUps: ko.followUps.map((followUp, i) => ({ ...followUp, ...(lang === 'en' ? en.followUps[i] : {}) })),
  };
};

const month = (page: ReturnType<typeof pagesOf<'month'>>[number], lang: Lang): unknown => ({
  ...page.ko, ...(lang === 'en' ? { title: page.en.title, description: page.en.description } : {}), path: page.path,
  weeks: page.ko.weeks.map((week, w) => {
    const words = page.en.weeks[w];
    return {
      ...week, ...(lang === 'en' && words ? { title: words.title, goal: words.goal } : {}),
      tasks: week.tasks.map((task, t) => ({ ...task, ...(lang === 'en' ? words?.tasks[t] : {}) })),
    };
  }),
});

type Records = (site: Site, topic: string, lang: Lang) => unknown[];

const kinds: Record<string, { topics: (site: Site) => string[]; records: Records }> = {
  quiz: {
    topics: (site) => site.items.map(({ topic }) => topic),
    records: (site, topic, lang) => site.items.filter((item) => item.topic === topic).map((item) => inLanguage(item, lang)),
  },
  questions: {
    topics: (site) => pagesOf(site, 'question').map(({ ko }) => ko.topic),
    records: (site, topic, lang) => pagesOf(site, 'question').filter(({ ko }) => ko.topic === topic).map((page) => question(page, lang)),
  },
  roadmap: {
    topics: (site) => pagesOf(site, 'month').map(({ id }) => id),
    records: (site, id, lang) => pagesOf(site, 'month').filter((page) => page.id === id).map((page) => month(page, lang)),
  },
  misconceptions: {
    topics: (site) => site.misconceptions.map(({ topic }) => topic),
    records: (site, topic, lang) => site.misconceptions.filter((one) => one.topic === topic).map((one) => inLanguage({ ...one, terms: [...one.terms.ko, ...one.terms.en] }, lang)),
  },
};

/** The sets of records that there are, each a kind and a topic. */
export const recordSets = (site: Site): { kind: string; topic: string }[] =>
  Object.entries(kinds).flatMap(([kind, { topics }]) => [...new Set(topics(site))].map((topic) => ({ kind, topic })));

/** The records of a set in one language: /data/<kind>/<topic>.<lang>.json. */
export const records = (site: Site, kind: string, topic: string, lang: Lang): unknown[] => kinds[kind]?.records(site, topic, lang) ?? [];
