import { createClient } from './client.ts';
import type { SearchClient } from './client.ts';

/** Takes the URL of the index, gives a client with a worker of its own, which starts at once. */
export function connect(url: string): SearchClient {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  return createClient(worker, url);
}
