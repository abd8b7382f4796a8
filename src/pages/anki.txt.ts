import type { APIRoute, GetStaticPaths } from 'astro';
import { ankiNotes } from '../anki/cards.ts';
import { ankiFile } from '../anki/notes.ts';
import { content } from '../model/content.ts';
import { langs } from '../text/lang.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** The questions and quiz items of one language as a file for Anki. */
export const GET: APIRoute = ({ params: { lang } }) =>
  new Response(ankiFile(ankiNotes(content(), lang === 'en' ? 'en' : 'ko')), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
