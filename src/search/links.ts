import type { Lang } from '../text/lang.ts';

/** Where the site stands: `base` with a slash at both ends, as `/` or `/sub/`. */
export interface Place {
  base: string;
  lang: Lang;
}

/** Takes Astro's BASE_URL, gives it with a slash at its end. */
export function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** Takes a page without language and base (`/guide/kafka`, `/` for home) and a heading's id, gives the link. */
export function hrefOf(path: string, headingId: string | null, { base, lang }: Place): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  const page = `${base}${lang === 'en' ? 'en/' : ''}${inner === '' ? '' : `${inner}/`}`;
  return headingId === null ? page : `${page}#${encodeURIComponent(headingId)}`;
}

/** Takes the place, gives the URL of the language's index. */
export function indexUrl({ base, lang }: Place): string {
  return `${base}data/search/${lang}.json`;
}
