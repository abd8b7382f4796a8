/** The languages of the site, Korean first. Every text exists in all of them. */
export const langs = ['ko', 'en'] as const;

/** One of the site's languages. */
export type Lang = (typeof langs)[number];

/** A text in every language of the site. */
export type Localized<T = string> = Record<Lang, T>;
