import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../model/content.ts';
import { glossaryAliases, searchSections } from '../model/search-sections.ts';
import { buildIndex } from '../search/index.ts';
import { langs } from '../text/lang.ts';

export const getStaticPaths: GetStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** The search index of one language. */
export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] === 'en' ? 'en' : 'ko';
  return Response.json(buildIndex(searchSections(content(), lang), glossaryAliases(content()), lang));
};
