import { createClient } from './client.ts';
import type { SearchClient } from './client.ts';
import { tierUrls } from './links.ts';
import type { Place } from './links.ts';

/** Takes where the site stands, gives a client with a worker of its own, which starts at once. */
export function connect(place: Place): SearchClient {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  const other = { ...place, lang: place.lang === 'ko' ? 'en' : 'ko' } as const;
  return createClient(worker, { ...tierUrls(place), other: tierUrls(other).names });
}
