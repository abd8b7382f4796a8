import type { Lang } from '../text/lang.ts';
import { seedOf } from '../text/seed.ts';
import type { GlossaryAlias, SearchSection, SectionKind } from './types.ts';

/** Goes up whenever a file's shape changes, so that an old worker refuses a new file. */
export const formatVersion = 2;

/** [kind, topic ('' for none), path, title, question ('' for none), then heading id and heading by turns]. */
export type NamedPage = [kind: SectionKind, topic: string, path: string, title: string, question: string, ...headings: string[]];
const firstHeading = 5;
/** [id, topic, number of the section that explains it (-1: none), name, other spellings …]. */
export type NamedTerm = [id: string, topic: string, see: number, name: string, ...spellings: string[]];

/** The first tier: what sections are called. The opening of a page is its first section, with no heading. */
export interface NamesData {
  version: number;
  lang: Lang;
  /** The same in both tiers of one build. */
  stamp: string;
  pages: NamedPage[];
  terms: NamedTerm[];
}

/** The second tier: what sections say, in the order of the first, and what has no section there. */
export interface BodiesData {
  version: number;
  lang: Lang;
  stamp: string;
  texts: string[];
  /** [id, topic, what is said, what is right]. */
  misconceptions: [id: string, topic: string, said: string, right: string][];
  /** [id, topic, prompt, situation]. */
  quiz: [id: string, topic: string, prompt: string, situation: string][];
}

const nfc = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

interface BuildPage { page: NamedPage; texts: string[] }

function pagesOf(sections: readonly SearchSection[]): BuildPage[] {
  const pages = new Map<string, BuildPage>();
  for (const { path, kind, topic, page, heading, question = '', text } of sections) {
    let entry = pages.get(path);
    if (!entry) {
      entry = { page: [kind, topic ?? '', path, nfc(page), ''], texts: [''] };
      pages.set(path, entry);
    }
    if (heading) {
      entry.page.push(heading.id, nfc(heading.text));
      entry.texts.push(nfc(text));
    } else {
      entry.page[4] ||= nfc(question);
      entry.texts[0] = nfc(`${entry.texts[0] ?? ''} ${text}`);
    }
  }
  return [...pages.values()];
}

/** Where each section of the pages stands, as path#heading, in the order of `openSections`. */
const placesOf = (pages: readonly BuildPage[]): string[] => pages.flatMap(({ page }) => {
  const [, , path, , , ...headings] = page;
  return [path, ...headings.filter((_, at) => at % 2 === 0).map((id) => `${path}#${id}`)];
});

/** Takes all sections of one language and the glossary's spellings, gives both tiers, as JSON can carry them. */
export function buildIndex(
  sections: readonly SearchSection[], aliases: readonly GlossaryAlias[], lang: Lang,
): { names: NamesData; bodies: BodiesData } {
  const of = (kind: SectionKind): SearchSection[] => sections.filter((section) => section.kind === kind);
  const pages = pagesOf(sections.filter(({ kind }) => kind !== 'term' && kind !== 'misconception' && kind !== 'quiz'));
  const places = placesOf(pages);
  // A term's own name in the other language first: it is worth as much.
  const spellings = new Map(aliases.map(({ id, ko, en }) => [id, [...(lang === 'ko' ? en : ko).slice(0, 1), ...ko, ...en]]));
  const terms = of('term').map(({ heading, page, topic, see, aliases: own }): NamedTerm => {
    const name = nfc(page);
    const others = new Set([...(spellings.get(heading?.id ?? '') ?? []), ...own].map(nfc));
    others.delete(name);
    return [heading?.id ?? '', topic ?? '', see === undefined ? -1 : places.indexOf(see), name, ...others];
  });
  const texts = [...pages.flatMap((page) => page.texts), ...of('term').map(({ text }) => nfc(text))];
  const said = of('misconception').map((one): BodiesData['misconceptions'][number] =>
    [one.heading?.id ?? '', one.topic ?? '', nfc(one.page), nfc(one.text)]);
  const quiz = of('quiz').map((one): BodiesData['quiz'][number] =>
    [one.heading?.id ?? '', one.topic ?? '', nfc(one.page), nfc(one.text)]);
  const named = { pages: pages.map(({ page }) => page), terms };
  const stamp = seedOf(JSON.stringify([named, texts, said, quiz])).toString(36);
  const common = { version: formatVersion, lang, stamp };
  return { names: { ...common, ...named }, bodies: { ...common, texts, misconceptions: said, quiz } };
}

/** A section as it is searched. */
export interface Section {
  path: string;
  kind: SectionKind;
  topic: string | null;
  page: string;
  headingId: string | null;
  heading: string | null;
  /** Other names: a question in full, a term's other spellings. */
  names: string[];
  text: string;
  /** Whether many pages have a section of this heading. */
  generic: boolean;
}

/** A heading's id on so many pages is the site's, not the page's. */
const manyPages = 5;

/** Throws a TypeError when what was fetched is no file of this version. */
export function checkVersion(data: { version?: unknown } | null, what: string): void {
  if (data?.version !== formatVersion) throw new TypeError(`${what}: version ${String(data?.version)}, not ${formatVersion}`);
}

/** Takes the tiers that are there, gives their sections in order. The pages' opening sections have no heading. */
export function openSections(names: NamesData, bodies: BodiesData | null): Section[] {
  checkVersion(names, 'names');
  if (bodies) checkVersion(bodies, 'bodies');
  if (bodies && bodies.stamp !== names.stamp) throw new TypeError('names and bodies are of two builds');
  const pagesWith = new Map<string, number>();
  // Plain loops: they run once, in a worker just started, while the reader waits for the first answer.
  for (const page of names.pages) {
    for (let at = firstHeading; at < page.length; at += 2) {
      const id = page[at] ?? '';
      pagesWith.set(id, (pagesWith.get(id) ?? 0) + 1);
    }
  }
  const sections: Section[] = [];
  const text = (): string => bodies?.texts[sections.length] ?? '';
  for (const named of names.pages) {
    const [kind, inTopic, path, page, question] = named;
    const topic = inTopic === '' ? null : inTopic;
    sections.push({ path, kind, topic, page, headingId: null, heading: null, names: question === '' ? [] : [question], text: text(), generic: false });
    for (let at = firstHeading; at < named.length; at += 2) {
      const headingId = named[at] ?? '';
      sections.push({ path, kind, topic, page, headingId, heading: named[at + 1] ?? '', names: [], text: text(), generic: (pagesWith.get(headingId) ?? 0) >= manyPages });
    }
  }
  for (const [id, topic, , name, ...others] of names.terms) {
    sections.push({
      path: '/glossary', kind: 'term', topic: topic === '' ? null : topic, page: name,
      headingId: id, heading: null, names: others, text: text(), generic: false,
    });
  }
  for (const [kind, path, list] of [['misconception', '/misconceptions', bodies?.misconceptions], ['quiz', '/quiz', bodies?.quiz]] as const) {
    for (const [id, topic, page, more] of list ?? []) {
      sections.push({ path, kind, topic, page, headingId: id, heading: null, names: [], text: more, generic: false });
    }
  }
  return sections;
}
