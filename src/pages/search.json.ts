import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../model/content.ts';
import { glossaryAliases, searchSections } from '../model/search-sections.ts';
import { buildIndex } from '../search/format.ts';
import { langs } from '../text/lang.ts';

export const getStaticPaths: GetStaticPaths = () => (['names', 'bodies'] as const).flatMap((tier) => langs.map((lang) => ({ params: { tier, lang } })));

/** One tier of the search index of one language. */
export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] === 'en' ? 'en' : 'ko';
  const tiers = buildIndex(searchSections(content(), lang), glossaryAliases(content()), lang);
  return Response.json(params['tier'] === 'bodies' ? tiers.bodies : tiers.names);
};
