import { writePlace } from './place.ts';
import type { Place } from './place.ts';
import script from './search.worker.ts?worker&url';

/** Takes where the site stands, starts the search's worker, which has its index come at once. */
export const startWorker = (place: Place): Worker => new Worker(`${script}#${writePlace(place)}`, { type: 'module' });
