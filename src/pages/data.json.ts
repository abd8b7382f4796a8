import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../model/content.ts';
import { records, recordSets } from '../model/browser-records.ts';
import { langs } from '../text/lang.ts';

export const getStaticPaths: GetStaticPaths = () =>
  recordSets(content()).flatMap(({ kind, topic }) => langs.map((lang) => ({ params: { kind, topic, lang } })));

/** The records of a kind and topic in one language, for what runs in the browser. */
export const GET: APIRoute = ({ params: { kind = '', topic = '', lang } }) =>
  Response.json(records(content(), kind, topic, lang === 'en' ? 'en' : 'ko'));
