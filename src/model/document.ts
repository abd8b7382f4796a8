import type { Lang } from '../text/lang.ts';
import { citation, withoutCitations } from './inline-marks.ts';
import { referenceIn, shownCode, type Listing } from './listing.ts';
import { parseLocated, type LocatedYaml } from './located-yaml.ts';
import { childrenOf, lineOf, parseMdx, plainText, walk, type TreeNode } from './markdown-tree.ts';
import type { Problem } from './problem.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

interface At { line: number; /** the id of the h2 it stands under, '' before the first */ section: string }

/** A heading; `id` is undefined when the author wrote none. */
export interface Heading { depth: number; id: string | undefined; text: string; line: number }

/** What one MDX file holds, with the line of each thing. */
export interface MdxDocument {
  file: string;
  text: string;
  lang: Lang;
  /** Without language and base: /guide/kafka/replication; the home page is /. */
  path: string;
  frontmatter: LocatedYaml;
  headings: Heading[];
  links: (At & { url: string })[];
  citations: (At & { id: string })[];
  components: (At & { name: string; id: string | undefined })[];
  imports: { name: string; from: string; line: number }[];
  /** Code: `value` is what a reader sees, cut from `listing` when it names one; `written` is what stands between the marks. */
  fences: (At & { language: string; value: string; written: string; listing: string | undefined })[];
  sentences: Sentence[];
  /** Lines where bold did not close. */
  brokenEmphasis: number[];
  /** Lines where a pair of tildes struck text through: in Korean it was meant as "from … to". */
  struck: number[];
  /** Lines of tables with a column that has no name. */
  namelessColumns: number[];
  /** Plain text by heading id ('' before the first heading), for search. */
  sections: { heading: Heading | null; text: string }[];
}

const place = /^content\/docs\/(?:(en)\/)?(.+)\.mdx$/;

/** The language and path of a page's file, or undefined when the file is no page. */
export const pageOf = (file: string): { lang: Lang; path: string } | undefined => {
  const match = place.exec(file);
  if (!match?.[2]) return undefined;
  return { lang: match[1] ? 'en' : 'ko', path: `/${match[2].replace(/(?:^|\/)index$/, '')}` };
};

const frontmatterOf = (text: string): string | undefined => /^---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/.exec(text)?.[1];

const attribute = (node: TreeNode, name: string): string | undefined => {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return undefined;
  for (const item of node.attributes as { type: string; name?: string; value?: unknown }[]) {
    if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string') return item.value;
  }
  return undefined;
};

const headingId = (node: TreeNode): string | undefined => {
  const id = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
};

const searchable = new Set(['paragraph', 'tableRow', 'code']);

/** Reads one MDX file of content/docs, its fences filled from `listings`; a syntax error is a problem and gives no document. */
export const parseDocument = (file: string, text: string, listings: readonly Listing[]): { document?: MdxDocument; problems: Problem[] } => {
  const page = pageOf(file);
  if (!page) return { problems: [] };
  const front = frontmatterOf(text);
  if (front === undefined) {
    return { problems: [{ file, line: 1, rule: 'frontmatter', message: 'the file has no frontmatter', fix: 'start it with --- lines that hold kind, id, title, description, verified' }] };
  }
  let tree: TreeNode;
  try {
    tree = parseMdx(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
    return { problems: [{ file, line, rule: 'mdx', message: `MDX does not parse: ${message.split('\n')[0] ?? ''}`, fix: 'put text with {, } or < into `code`' }] };
  }
  const document: MdxDocument = {
    file, text, ...page, frontmatter: parseLocated(front, 2),
    headings: [], links: [], citations: [], components: [], imports: [], fences: [],
    sentences: sentencesOf(tree), brokenEmphasis: [], struck: [], namelessColumns: [], sections: [{ heading: null, text: '' }],
  };
  let section = '';
  walk(tree, (node) => {
    const at = { line: lineOf(node), section };
    if (node.type === 'heading') {
      const heading = { depth: node.depth, id: headingId(node), text: plainText(node), line: at.line };
      document.headings.push(heading);
      document.sections.push({ heading, text: '' });
      if (node.depth === 2) section = heading.id ?? '';
    } else if (node.type === 'link') document.links.push({ ...at, url: node.url });
    else if (node.type === 'code') {
      const written = node.value;
      node.value = shownCode(listings, node);
      document.fences.push({ ...at, language: node.lang ?? '', value: node.value, written, listing: referenceIn(node.meta) });
    } else if (node.type === 'text') {
      for (const match of node.value.matchAll(citation)) document.citations.push({ ...at, id: match[1] ?? '' });
      if (node.value.includes('**')) document.brokenEmphasis.push(at.line);
    } else if (node.type === 'delete') document.struck.push(at.line);
    else if (node.type === 'table' && childrenOf(childrenOf(node)[0] ?? node).some((cell) => plainText(cell).trim() === '')) document.namelessColumns.push(at.line);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      document.components.push({ ...at, name: node.name ?? '', id: attribute(node, 'id') });
    } else if (node.type === 'mdxjsEsm') {
      for (const match of node.value.matchAll(/import\s+(\w+)\s+from\s+['"]([^'"]+)['"]/g)) {
        document.imports.push({ name: match[1] ?? '', from: match[2] ?? '', line: at.line });
      }
    }
    const last = document.sections.at(-1);
    if (last && searchable.has(node.type) && !(node.type === 'code' && node.lang === 'mermaid')) {
      last.text += `${withoutCitations(plainText(node))}\n`;
      return node.type === 'code' ? false : undefined;
    }
    return undefined;
  });
  return { document, problems: [] };
};
