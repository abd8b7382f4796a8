import { createClient } from './client.ts';
import type { SearchClient } from './client.ts';
import { tierUrls } from './links.ts';
import type { Place } from './links.ts';

/** Takes where the site stands and the search's worker, gives a client. */
export function connect(place: Place, worker: Worker): SearchClient {
  const other = { ...place, lang: place.lang === 'ko' ? 'en' : 'ko' } as const;
  return createClient(worker, { ...tierUrls(place), other: tierUrls(other).names });
}
