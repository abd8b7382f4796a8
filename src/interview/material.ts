import type { Lang } from '../text/lang.ts';

/** A point that a good answer makes: `texts` say it in every language that was loaded, `terms` are groups of wordings, pooled over the languages. */
export interface Point { id: string; weight: number; text: string; texts: readonly string[]; terms: readonly (readonly string[])[] }

/** A question that comes after a point was made or missed; `to` is the question of the bank that it leads to. */
export interface FollowUp { id: string; when: { missed: string } | { made: string }; question: string; reason: string; to?: string }

/** A question as the interview needs it, in one language; `asked` and `answers` also in the other, for reading mixed answers. */
export interface Question {
  id: string; path: string; title: string; topic: string; level: 1 | 2 | 3; concepts: readonly string[]; misconceptions: readonly string[];
  question: string; intent: string; hint: string; easier: { question: string; answer: string }; answer: string;
  points: readonly Point[]; followUps: readonly FollowUp[]; asked: readonly string[]; answers: readonly string[];
}

/** What people say and what is right; `said` and `rights` in every language that was loaded. */
export interface Misconception {
  id: string; topic: string; text: string; right: string; see?: string; said: readonly string[]; rights: readonly string[]; terms: readonly (readonly string[])[];
}

/** All that an interview asks from, in its language. Nothing here changes while it runs. */
export interface Material { lang: Lang; questions: readonly Question[]; misconceptions: readonly Misconception[] }

/** A question as /data/questions/<topic>.<lang>.json gives it. */
export type QuestionRecord = Omit<Question, 'points' | 'asked' | 'answers'> & { points: readonly Omit<Point, 'texts'>[] };

/** A misconception as /data/misconceptions/<topic>.<lang>.json gives it. */
export type MisconceptionRecord = Omit<Misconception, 'text' | 'said' | 'rights'> & { said: string };

/** The records of one language. */
export interface Records { questions: readonly QuestionRecord[]; misconceptions: readonly MisconceptionRecord[] }

/** Citations and Markdown marks are for pages; an interviewer speaks. */
export const spoken = (markdown: string): string => markdown
  .replace(/\s*\[@[^\]]*\]/g, '').replace(/\s*\[=[^\]]*\]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '').trim();

const question = (own: QuestionRecord, other: QuestionRecord | undefined): Question => ({
  ...own, question: spoken(own.question), hint: spoken(own.hint), answer: spoken(own.answer),
  easier: { question: spoken(own.easier.question), answer: spoken(own.easier.answer) },
  followUps: own.followUps.map((one) => ({ ...one, question: spoken(one.question) })),
  asked: [own, ...(other ? [other] : [])].map((one) => spoken(one.question)),
  answers: [own, ...(other ? [other] : [])].map((one) => spoken(one.answer)),
  points: own.points.map((point, i) => ({
    ...point, text: spoken(point.text), texts: [point.text, ...(other?.points[i] ? [other.points[i].text] : [])].map(spoken),
  })),
});

/** Puts the records of the interview's language together with those of the other, by id; without the other, mixed answers are read less well. */
export const material = (lang: Lang, own: Records, other?: Records): Material => {
  const questions = new Map(other?.questions.map((one) => [one.id, one]));
  const misconceptions = new Map(other?.misconceptions.map((one) => [one.id, one]));
  return {
    lang,
    questions: own.questions.map((one) => question(one, questions.get(one.id))),
    misconceptions: own.misconceptions.map((one) => {
      const also = misconceptions.get(one.id);
      return {
        ...one, text: spoken(one.said), right: spoken(one.right),
        said: [one.said, ...(also ? [also.said] : [])].map(spoken), rights: [one.right, ...(also ? [also.right] : [])].map(spoken),
      };
    }),
  };
};
