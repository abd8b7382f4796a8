import type { Lang } from '../text/lang.ts';

/** Where the site stands: `base` with a slash at both ends, as `/` or `/sub/`. */
export interface Place {
  base: string;
  lang: Lang;
}

/** The place that an element names in its data-base and data-lang. */
export const placeIn = ({ base = '/', lang }: { base?: string; lang?: string }): Place => ({ base, lang: lang === 'en' ? 'en' : 'ko' });

/** A place as the worker's address carries it, and back. */
export const writePlace = ({ base, lang }: Place): string => `${lang}${base}`;
export const readPlace = (hash: string): Place => ({ lang: hash.startsWith('#en') ? 'en' : 'ko', base: hash.slice(3) });
