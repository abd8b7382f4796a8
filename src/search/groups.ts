import type { Hit } from './types.ts';

/** The hits of one page, in the order they were found. */
export interface Group {
  path: string;
  page: string;
  kind: Hit['kind'];
  hits: Hit[];
}

/** Takes hits, best first, gives them by page; a page stands where its best hit stood. */
export function byPage(hits: readonly Hit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const key = JSON.stringify([hit.path, hit.page]);
    const group = groups.get(key) ?? { path: hit.path, page: hit.page, kind: hit.kind, hits: [] };
    group.hits.push(hit);
    groups.set(key, group);
  }
  return [...groups.values()];
}
