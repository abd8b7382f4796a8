import { excerptOf, referenceIn } from '../listing.ts';
import { kindOf, listingKinds } from '../listing-kinds.ts';
import { lineOf, parseMarkdown, walk } from '../markdown-tree.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { Rule } from './rule.ts';
import { recordTexts } from './texts.ts';

/** A code fence of a page or of a record; `written` is what stands between its marks. */
export interface Fence { file: string; line: number; language: string; written: string; listing: string | undefined }

/** Code that is longer is cut from a listing, so that it is built. */
const longest = 6;
/** Drawn or printed text; nothing could build it. */
const unbuilt = ['mermaid', 'text'];

const inText = (file: string, before: number, text: string): Fence[] => {
  const fences: Fence[] = [];
  if (text.includes('```')) {
    walk(parseMarkdown(text), (node) => {
      if (node.type !== 'code') return undefined;
      fences.push({ file, line: before + lineOf(node), language: node.lang ?? '', written: node.value, listing: referenceIn(node.meta) });
      return false;
    });
  }
  return fences;
};

/** Every fence: those of frontmatter and banks (in block scalars, whose text begins on the line after the key), then those of pages. */
export const fencesOf = (site: Site): Fence[] => [
  ...recordTexts(site).flatMap(({ file, line, text }) => inText(file, line, text)),
  ...site.documents.flatMap(({ file, fences }) => fences.map((fence) => ({ file, ...fence }))),
];

/** A fence that names a listing is empty, and the listing is there, of the fence's language. */
export const listingsExist: Rule = (site) => fencesOf(site).flatMap(({ file, line, language, written, listing }): Problem[] => {
  if (listing === undefined) return [];
  const at = { file, line };
  const excerpt = excerptOf(site.listings, listing);
  if (excerpt.file === undefined) return [{ ...at, rule: 'unknown-listing', message: excerpt.message, fix: excerpt.fix }];
  const languages = kindOf(listing.split('#')[0] ?? '')?.languages ?? [language];
  return [
    ...(written.trim() === '' ? [] : [{ ...at, rule: 'listing-fence', message: `the fence shows ${listing} and has code of its own`, fix: 'remove the code between its marks, or the "listing="' }]),
    ...(languages.includes(language) ? [] : [{ ...at, rule: 'listing-fence', message: `the fence is ${language || 'plain'}, ${excerpt.file} is not`, fix: `write \`\`\`${languages.join(' or ```')} listing=${listing}` }]),
  ];
});

/** Code of more than six lines is a listing. */
export const longCode: Rule = (site) => fencesOf(site).flatMap(({ file, line, language, written, listing }): Problem[] => {
  const lines = written.split('\n').length;
  if (listing !== undefined || lines <= longest || unbuilt.includes(language)) return [];
  return [{
    file, line, rule: 'long-code', message: `${lines} lines of ${language || 'code'} in the page; code of more than ${longest} lines is built`,
    fix: `put it into content/listings/<topic>/ and write an empty fence \`\`\`${language || 'bash'} listing=<topic>/<file>#<region>`,
  }];
});

const namesLike = (path: string): string => {
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? '';
  const alike = listingKinds.filter(({ write }) => write.endsWith(ending)).map(({ write }) => write);
  return (alike.length > 0 && ending !== '' ? alike : listingKinds.map(({ write }) => write)).join(', ');
};

/** A listing's name says what it is, and every file and region is shown on a page. */
export const listingFiles: Rule = (site) => {
  const shown = new Set(fencesOf(site).flatMap(({ listing }) => (listing === undefined ? [] : [listing])));
  return site.listings.flatMap(({ file, path, regions }): Problem[] => {
    const unknown = kindOf(path) ? [] : [{ file, line: 1, rule: 'listing-name', message: 'the name does not say what is in it, so nothing checks it', fix: `name it ${namesLike(path)}; <name> in lower-case words` }];
    const idle = regions.filter(({ name }) => !shown.has(`${path}#${name}`));
    if (!shown.has(path) && idle.length === regions.length) {
      return [...unknown, { file, line: 1, rule: 'unused-listing', message: 'no page shows this file', fix: `write \`\`\`${kindOf(path)?.languages[0] ?? 'text'} listing=${path} where it belongs, or remove the file` }];
    }
    return [...unknown, ...idle.map(({ name, line }) => ({
      file, line: line - 1, rule: 'unused-listing', message: `no page shows region "${name}"`, fix: `write listing=${path}#${name} where it belongs, or remove its marks`,
    }))];
  });
};

/** Both languages of a page show the same listings, in the same order. */
export const sameListings: Rule = (site) => {
  const all = Map.groupBy(fencesOf(site).filter(({ listing }) => listing !== undefined), ({ file }) => file);
  return site.pages.flatMap(({ documents }): Problem[] => {
    const ko = all.get(documents.ko.file) ?? [];
    const en = all.get(documents.en.file) ?? [];
    const index = Array.from({ length: Math.max(ko.length, en.length) }, (_, i) => i).find((i) => ko[i]?.listing !== en[i]?.listing);
    if (index === undefined) return [];
    return [{
      file: documents.en.file, line: en[index]?.line ?? en.at(-1)?.line ?? 1, rule: 'translation',
      message: `listings differ: Korean shows ${ko[index]?.listing ?? 'nothing'} where English shows ${en[index]?.listing ?? 'nothing'}`,
      fix: 'name the same listings in the same order in both files',
    }];
  });
};
