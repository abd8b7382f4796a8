import type { MdxDocument } from './document.ts';
import { citedIn, isOwnMark } from './inline-marks.ts';
import type { Site } from './site.ts';

/** The sources that a page shows, in the order of its numbers: those of its file, then those of the quiz items set in it. */
export const sourcesOnPage = (site: Site, document: MdxDocument): string[] => {
  const set = new Set(citedIn(document.text));
  for (const { name, id } of document.components) {
    const item = name === 'Quiz' ? site.items.find((one) => one.id === id) : undefined;
    if (!item) continue;
    const { origin: _, ...record } = item;
    for (const source of citedIn(JSON.stringify(record))) set.add(source);
  }
  return [...set].filter((id) => !isOwnMark(id));
};
