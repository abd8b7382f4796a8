import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { APIRoute, GetStaticPaths } from 'astro';
import { content } from '../model/content.ts';
import Quiz from '../quiz/Quiz.astro';
import { langs } from '../text/lang.ts';

export const getStaticPaths: GetStaticPaths = () =>
  content().items.flatMap(({ id }) => langs.map((lang) => ({ params: { item: id, lang } })));

let container: Promise<AstroContainer> | undefined;

/** One quiz item as the markup that a chapter shows, for a session: `{ html }`. */
export const GET: APIRoute = async ({ params: { item, lang } }) => {
  container ??= AstroContainer.create();
  const starlightRoute = { id: `${lang === 'en' ? 'en/' : ''}quiz`, locale: lang === 'en' ? 'en' : undefined };
  const html = await (await container).renderToString(Quiz, { props: { id: item ?? '' }, locals: { starlightRoute } as never });
  return Response.json({ html: html.replace(/<script[\s\S]*?<\/script>/g, '').trim() });
};
