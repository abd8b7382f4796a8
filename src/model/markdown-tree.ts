import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** The Markdown dialect of the site: the same for pages, banks and checks. Clever quotes go wrong before Korean particles. */
export const features = { headingAttributes: true, directive: true, frontmatter: true, gfm: { footnotes: false }, smartPunctuation: false } as const;

/** A node of a Markdown tree. */
export type TreeNode = MdastNode;

/** Parses a whole MDX file; throws with a line when its syntax is broken. */
export const parseMdx = (text: string): TreeNode => mdxToMdast(text, { features });

/** Parses a Markdown string of a bank or of frontmatter. */
export const parseMarkdown = (text: string): TreeNode => markdownToMdast(text, { features: { ...features, frontmatter: false } });

/** The children of a node, none for a leaf. */
export const childrenOf = (node: TreeNode): TreeNode[] => ('children' in node ? (node.children as TreeNode[]) : []);

/** Visits a tree top-down, in reading order; a visitor that gives false skips the children. */
export const walk = (node: TreeNode, visit: (node: TreeNode) => boolean | undefined): void => {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
};

/** The line of a node in the text that was parsed, from 1. */
export const lineOf = (node: TreeNode): number => node.position?.start.line ?? 1;

/** The plain text of a node; code keeps its text, breaks become spaces. */
export const plainText = (node: TreeNode): string => {
  if (node.type === 'break') return ' ';
  // A colon before a letter reads as a directive; the site has none inside a line.
  if (node.type === 'textDirective') return `:${node.name}`;
  if ('value' in node && typeof node.value === 'string') {
    return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
  }
  return childrenOf(node).map(plainText).join(node.type === 'tableRow' ? ' | ' : '');
};
