import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** A check over the whole site; `today` is a day, YYYY-MM-DD. */
export type Rule = (site: Site, context: { today: string }) => Problem[];
