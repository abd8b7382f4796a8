import { withoutCitations } from '../model/inline-marks.ts';
import type { Question } from '../model/pages.ts';
import { topics } from '../model/records/topics.ts';
import { pagesOf, type QuizItem, type Site } from '../model/site.ts';
import type { Lang } from '../text/lang.ts';
import { seedOf } from '../text/seed.ts';
import { renderInline, renderMarkdown, type MarkdownContext } from '../ui/markdown.ts';
import type { Note } from './notes.ts';

const words = {
  ko: { deck: '물길', right: '정답', wrong: '오답', why: '까닭', points: '좋은 답에 있는 것', usual: '흔히 나오는 답' },
  en: { deck: 'Mulgil', right: 'Right', wrong: 'Wrong', why: 'Why', points: 'What a good answer holds', usual: 'A usual answer' },
} as const;

/** Turned by its seed, so that the order tells nothing, and is the same in every build. */
const turned = <T>(things: readonly T[], seed: number): T[] => {
  const sorted = things.map((thing, i) => ({ thing, rank: seedOf(`${seed}-${i}`) })).sort((a, b) => a.rank - b.rank).map(({ thing }) => thing);
  return sorted.every((thing, i) => thing === things[i]) ? [...things.slice(1), ...things.slice(0, 1)] : sorted;
};

const list = (tag: 'ol' | 'ul', lines: readonly string[]): string => `<${tag}>${lines.map((line) => `<li>${line}</li>`).join('')}</${tag}>`;

/** A link leads nowhere in Anki, since the deck does not know where the site stands. */
const unlinked = (html: string): string => html.replace(/<\/?a(?:\s[^>]*)?>/g, '').trim();

interface Renderer { lang: Lang; block: (text: string) => string; inline: (text: string) => string }

const rendererFor = (site: Site, lang: Lang): Renderer => {
  const context: MarkdownContext = { lang, base: '/', site, sources: [] };
  return {
    lang,
    block: (text) => unlinked(renderMarkdown(withoutCitations(text), context)),
    inline: (text) => unlinked(renderInline(withoutCitations(text), context)),
  };
};

const sides = (item: QuizItem, { lang, block, inline }: Renderer): { front: string; back: string } => {
  const t = words[lang];
  const seed = seedOf(item.id);
  const prompt = block(item.prompt[lang]);
  const told = (label: string, text: string, why: string): string => `<b>${label}</b> ${text}<br>${inline(why)}`;
  switch (item.kind) {
    case 'order': {
      const steps = item.steps.map((step) => ({ text: inline(step.text[lang]), why: inline(step.why[lang]) }));
      return { front: prompt + list('ul', turned(steps, seed).map(({ text }) => text)), back: list('ol', steps.map(({ text, why }) => `<b>${text}</b><br>${why}`)) };
    }
    case 'match':
      return {
        front: `${prompt}${list('ul', item.pairs.map(({ left }) => inline(left[lang])))}<hr>${list('ul', turned(item.pairs, seed).map(({ right }) => inline(right[lang])))}`,
        back: list('ul', item.pairs.map(({ left, right, why }) => `<b>${inline(left[lang])} → ${inline(right[lang])}</b><br>${inline(why[lang])}`)),
      };
    case 'number':
      return {
        front: prompt,
        back: `<p><b>${item.answer.toLocaleString(lang)} ${item.unit[lang]}</b></p>${block(item.why[lang])}${list('ul', item.traps.map((trap) => told(`${t.usual}: ${trap.value.toLocaleString(lang)}`, '', trap.why[lang])))}`,
      };
    case 'cloze': {
      const filled = (put: (id: string, nth: number) => string): string =>
        item.blanks.reduce((text, { id }, i) => text.replaceAll(`{{${id}}}`, put(id, i + 1)), block(item.text[lang]));
      return {
        front: prompt + filled((_, nth) => `[ ${nth} ]`),
        back: list('ol', item.blanks.map(({ accepts, why }) => `<b>${inline(`\`${accepts[0] ?? ''}\``)}</b><br>${inline(why[lang])}`)),
      };
    }
    default: {
      const options = turned(item.options, seed);
      return {
        front: prompt + (item.kind === 'predict' ? block(item.scenario[lang]) : '') + list('ol', options.map((option) => inline(option.text[lang]))),
        back: list('ol', options.map((option) => told(option.right ? t.right : t.wrong, inline(option.text[lang]), option.why[lang]))),
      };
    }
  }
};

const noteOf = (lang: Lang, topic: keyof typeof topics, tags: string[], id: string, front: string, back: string): Note =>
  ({ guid: `mulgil-${lang}-${id}`, deck: `${words[lang].deck}::${topics[topic][lang]}`, tags: ['mulgil', topic, ...tags], front, back });

const questionNote = (page: Question, { lang, block, inline }: Renderer): Note => {
  const q = page[lang];
  const points = page.ko.points.map(({ weight }, i) => `${inline(q.points[i]?.text ?? '')} ${'●'.repeat(weight)}`);
  return noteOf(lang, page.ko.topic, ['question', `level-${page.ko.level}`], `question-${page.id}`,
    `<p><b>${inline(q.question)}</b></p>`, `${block(q.answer)}<p><b>${words[lang].points}</b></p>${list('ul', points)}`);
};

/** All interview questions and quiz items in one language, as notes; the guid is the author's id. */
export const ankiNotes = (site: Site, lang: Lang): Note[] => {
  const renderer = rendererFor(site, lang);
  return [
    ...pagesOf(site, 'question').map((page) => questionNote(page, renderer)),
    ...site.items.map((item) => {
      const { front, back } = sides(item, renderer);
      return noteOf(lang, item.topic, ['quiz', item.kind, `level-${item.level}`], `quiz-${item.id}`, front, back);
    }),
  ];
};
