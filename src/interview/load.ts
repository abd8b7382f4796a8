import type { Lang } from '../text/lang.ts';
import { material, type Material, type MisconceptionRecord, type QuestionRecord, type Records } from './material.ts';

/** A way to get JSON by kind, topic and language. */
export type Get = (kind: 'questions' | 'misconceptions', topic: string, lang: Lang) => Promise<unknown>;

/** Gets from the site that stands at `base`; throws when there is no good answer. */
export const fromSite = (base: string): Get => async (kind, topic, lang) => {
  const response = await fetch(`${base}data/${kind}/${topic}.${lang}.json`);
  if (!response.ok) throw new Error(String(response.status));
  return await response.json() as unknown;
};

/** Takes a way to get the records, the topics, and those of them that have misconceptions; gives what an interview asks from. Throws what `get` throws. */
export const loadMaterial = async (get: Get, lang: Lang, topics: readonly string[], corrected: readonly string[]): Promise<Material> => {
  const all = async (kind: 'questions' | 'misconceptions', of: readonly string[], inLang: Lang): Promise<unknown[]> =>
    (await Promise.all(of.map((topic) => get(kind, topic, inLang)))).flat();
  const records = async (inLang: Lang): Promise<Records> => {
    const [questions, misconceptions] = await Promise.all([all('questions', topics, inLang), all('misconceptions', topics.filter((topic) => corrected.includes(topic)), inLang)]);
    return { questions: questions as QuestionRecord[], misconceptions: misconceptions as MisconceptionRecord[] };
  };
  // An answer in a Korean interview is half English: both languages are read.
  const [own, other] = await Promise.all([records(lang), records(lang === 'ko' ? 'en' : 'ko')]);
  return material(lang, own, other);
};
