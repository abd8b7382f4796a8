/** A circle of ids through `start`, its first repeated at its end; undefined when none leads back. `to` says where each id leads. */
export const circleFrom = (start: string, to: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const seen = new Set<string>();
  const visit = (id: string, trail: readonly string[]): string[] | undefined => {
    if (id === start && trail.length > 0) return [...trail, id];
    if (seen.has(id)) return undefined;
    seen.add(id);
    for (const next of to.get(id) ?? []) {
      const found = visit(next, [...trail, id]);
      if (found) return found;
    }
    return undefined;
  };
  return visit(start, []);
};
