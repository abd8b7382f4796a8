import { openIndex } from './index.ts';
import type { Found, IndexData, SearchIndex } from './types.ts';

/** What the page asks of the worker. */
export type Request =
  | { id: number; type: 'load'; url: string }
  | { id: number; type: 'query'; text: string; limit: number };

/** `missing`: the file could not be had; `invalid`: it is no index of this version; `failed`: anything else. */
export type Failure = 'missing' | 'invalid' | 'failed';

/** What the worker answers; `id` is the request's. */
export type Reply =
  | { id: number; type: 'loaded'; size: number }
  | { id: number; type: 'found'; found: Found }
  | { id: number; type: 'error'; failure: Failure; message: string };

/** Takes a URL, gives the body of a good answer; throws otherwise. */
export type FetchText = (url: string) => Promise<string>;

/** Takes the way to the network, gives the worker's whole behaviour: a request in, a reply out, never a throw. */
export function createServer(fetchText: FetchText): (request: Request) => Promise<Reply> {
  let index: SearchIndex | null = null;

  const load = async (id: number, url: string): Promise<Reply> => {
    let body: string;
    try {
      body = await fetchText(url);
    } catch (error) {
      return { id, type: 'error', failure: 'missing', message: String(error) };
    }
    try {
      index = openIndex(JSON.parse(body) as IndexData);
      return { id, type: 'loaded', size: index.size };
    } catch (error) {
      return { id, type: 'error', failure: 'invalid', message: String(error) };
    }
  };

  return async (request) => {
    if (request.type === 'load') return load(request.id, request.url);
    const { id, text, limit } = request;
    if (!index) return { id, type: 'error', failure: 'failed', message: 'no index loaded' };
    try {
      return { id, type: 'found', found: index.search(text, { limit }) };
    } catch (error) {
      return { id, type: 'error', failure: 'failed', message: String(error) };
    }
  };
}
