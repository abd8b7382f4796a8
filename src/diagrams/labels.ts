/** Title and text alternative as the source gives them; empty when it does not. */
export type Labels = { title: string; description: string };

/** Reads accTitle and accDescr (one line, or in braces) from a mermaid source. */
export const readLabels = (source: string): Labels => {
  const title = /^[ \t]*accTitle[ \t]*:[ \t]*(.+)$/m.exec(source)?.[1] ?? '';
  const [, line, block] = /^[ \t]*accDescr[ \t]*(?::[ \t]*(.+)|\{([^}]*)\})/m.exec(source) ?? [];
  return { title: title.trim(), description: (line ?? block ?? '').replace(/\s+/g, ' ').trim() };
};
