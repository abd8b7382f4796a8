import { topics, type Topic } from './records/topics.ts';
import type { Site } from './site.ts';

type Misconception = Site['misconceptions'][number];

/** The misconceptions by topic, in the order of the topics; topics without any are left out. */
export const topicsOfMisconceptions = (site: Site): { topic: Topic; records: Misconception[] }[] =>
  (Object.keys(topics) as Topic[])
    .map((topic) => ({ topic, records: site.misconceptions.filter((one) => one.topic === topic) }))
    .filter(({ records }) => records.length > 0);

/** The misconceptions that a page explains: those that point to it or to one of its headings. */
export const misconceptionsAt = (site: Site, path: string): Misconception[] =>
  site.misconceptions.filter(({ see }) => see?.split('#')[0] === path);
