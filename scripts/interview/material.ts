import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { material, type Material, type MisconceptionRecord, type QuestionRecord, type Records } from '../../src/interview/material.ts';
import { records, recordSets } from '../../src/model/browser-records.ts';
import { content } from '../../src/model/content.ts';
import type { Site } from '../../src/model/site.ts';
import type { Lang } from '../../src/text/lang.ts';

/** An answer that was read by hand. `half`: the weights are fitted on `tune` only. */
export interface Labelled { question: string; half: 'tune' | 'held'; kind: string; lang: Lang; text: string; points: string[]; misconceptions: string[] }

/** The labelled answers, from the repository's root. */
export const labelled = (): Labelled[] => (parse(readFileSync('src/interview/labelled.yml', 'utf8')) as { answers: Labelled[] }).answers;

const recordsIn = (site: Site, lang: Lang): Records => {
  const of = (kind: string): unknown[] => recordSets(site).filter((set) => set.kind === kind).flatMap(({ topic }) => records(site, kind, topic, lang));
  return { questions: of('questions') as QuestionRecord[], misconceptions: of('misconceptions') as MisconceptionRecord[] };
};

/** All questions and misconceptions of the content, as an interview in a language has them. */
export const materialOf = (lang: Lang, site = content()): Material =>
  material(lang, recordsIn(site, lang), recordsIn(site, lang === 'ko' ? 'en' : 'ko'));
