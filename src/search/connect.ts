import { createClient } from './client.ts';
import type { SearchClient } from './client.ts';
import { tierUrls, writePlace } from './links.ts';
import type { Place } from './links.ts';
import script from './search.worker.ts?worker&url';

/** Takes where the site stands, starts the search's worker, which has its index come at once, gives a client of it. */
export function connect(place: Place): SearchClient {
  return createClient(new Worker(`${script}#${writePlace(place)}`, { type: 'module' }), tierUrls(place));
}
