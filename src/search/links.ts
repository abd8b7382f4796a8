import type { Lang } from '../text/lang.ts';
import type { Place } from './place.ts';
import type { TierUrls } from './protocol.ts';
import type { Hit } from './types.ts';

/** The parameter of a page's URL that names the words to be marked in it, parted by commas. */
export const foundParameter = 'found';

/** Takes Astro's BASE_URL, gives it with a slash at its end. */
export function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** Takes a page without language and base (`/guide/kafka`, `/` for home) and a heading's id, gives the link. */
export function hrefOf(path: string, headingId: string | null, { base, lang }: Place, query = ''): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  const page = `${base}${lang === 'en' ? 'en/' : ''}${inner === '' ? '' : `${inner}/`}${query === '' ? '' : `?${query}`}`;
  return headingId === null ? page : `${page}#${encodeURIComponent(headingId)}`;
}

const mostWords = 5;

/** The words by which a hit was found, as they stand in it. */
export function foundWords({ heading, excerpt }: Pick<Hit, 'heading' | 'excerpt'>): string[] {
  const words = [heading, excerpt].flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end).toLowerCase()));
  return [...new Set(words)].filter((word) => word.length > 1 && !word.includes(',')).slice(0, mostWords);
}

/** Takes a hit, gives the link to its section, with the words to be marked there; to a quiz item, the link that asks it. */
export function hitHref(hit: Hit, place: Place): string {
  if (hit.kind === 'quiz') return hrefOf(hit.path, null, place, `items=${encodeURIComponent(hit.headingId ?? '')}`);
  const words = foundWords(hit);
  return hrefOf(hit.path, hit.headingId, place, words.length === 0 ? '' : `${foundParameter}=${words.map(encodeURIComponent).join(',')}`);
}

/** Takes the place, gives where its tiers are. */
export function tierUrls({ base, lang }: Place): TierUrls {
  const names = (of: Lang): string => `${base}data/search/names.${of}.json`;
  return { names: names(lang), bodies: `${base}data/search/bodies.${lang}.json`, other: names(lang === 'ko' ? 'en' : 'ko') };
}
