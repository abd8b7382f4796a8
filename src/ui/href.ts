import type { Lang } from '../text/lang.ts';

/** The address of a page of ours, given without language and base: `/guide/x#y` → `<base>en/guide/x/#y`. Others stay as they are. */
export const href = (path: string, lang: Lang, base: string): string => {
  if (!path.startsWith('/')) return path;
  const [page = '', anchor] = path.split('#');
  const root = base.endsWith('/') ? base : `${base}/`;
  const inLanguage = `${lang === 'en' ? 'en' : ''}${page}`.replace(/^\/|\/$/g, '');
  return `${root}${inLanguage}${inLanguage === '' ? '' : '/'}${anchor === undefined ? '' : `#${anchor}`}`;
};
