import type { Lang } from '../../text/lang.ts';
import { withoutCitations } from '../inline-marks.ts';
import { circleFrom } from '../circles.ts';
import { followUpGraph } from '../chains.ts';
import { parseMarkdown, plainText } from '../markdown-tree.ts';
import type { Problem } from '../problem.ts';
import { pagesOf } from '../site.ts';
import type { Rule } from './rule.ts';

/** Spoken in a minute: Korean syllables, English words (an interview's pace). */
const perMinute = { ko: 330, en: 150 } as const;
const longest = 90;

/** The seconds that an answer takes when it is said aloud. Latin words in Korean count as two syllables each. */
export const spokenSeconds = (markdown: string, lang: Lang): number => {
  const text = plainText(parseMarkdown(withoutCitations(markdown)));
  const latin = text.match(/[A-Za-z0-9][\w.=-]*/g)?.length ?? 0;
  const units = lang === 'ko' ? (text.match(/[가-힣]/g)?.length ?? 0) + 2 * latin : text.split(/\s+/).filter(Boolean).length;
  return (units / perMinute[lang]) * 60;
};

/** A model answer can be said in 90 seconds; a point's groups of terms are as many in both languages. */
export const questionAnswers: Rule = (site) => pagesOf(site, 'question').flatMap((page) => {
  const tooLong = (['ko', 'en'] as const).flatMap((lang): Problem[] => {
    const seconds = Math.round(spokenSeconds(page[lang].answer, lang));
    const { file, frontmatter } = page.documents[lang];
    return seconds <= longest ? [] : [{ file, line: frontmatter.lineOf([], 'answer'), rule: 'answer-length', message: `the answer takes about ${seconds} s to say`, fix: `cut it to ${longest} s; depth goes into the body` }];
  });
  const groups = page.ko.points.flatMap((point, i): Problem[] => {
    const { file, frontmatter } = page.documents.en;
    const english = page.en.points[i]?.terms.length ?? 0;
    return english === point.terms.length ? [] : [{ file, line: frontmatter.lineOf(['points', i, 'terms']), rule: 'translation', message: `point "${point.id}" has ${english} groups of terms, Korean ${point.terms.length}`, fix: 'write as many groups; both languages are pooled group by group' }];
  });
  return [...tooLong, ...groups];
});

/** Follow-ups lead deeper and never back: no chain of questions is a circle. */
export const followUpCircles: Rule = (site) => {
  const graph = followUpGraph(site);
  return pagesOf(site, 'question').flatMap(({ id, ko: { followUps }, documents: { ko: { file, frontmatter } } }): Problem[] => {
    const circle = circleFrom(id, graph);
    if (!circle) return [];
    const at = followUps.findIndex(({ to }) => to === circle[1]);
    return [{ file, line: frontmatter.lineOf(['followUps', at, 'to']), rule: 'follow-up-circle', message: `follow-ups go round: ${circle.join(' → ')}`, fix: 'lead to a deeper question, or remove "to"' }];
  });
};
