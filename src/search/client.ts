import type { Failure, Progress, Reply, Request, TierUrls } from './protocol.ts';
import type { Filter, Found } from './types.ts';

/** The part of a Worker that the client needs. */
export interface Port {
  postMessage(request: Request): void;
  addEventListener(type: 'message', listener: (event: { data: Reply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** What the worker could not do, and why. */
export class SearchError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, message: string) {
    super(message);
    this.name = 'SearchError';
    this.failure = failure;
  }
}

/** A search by promises. Both reject with a SearchError only. */
export interface SearchClient {
  /** Fetches and opens the first tier; gives the number of its sections. A second call is the first, unless that failed. */
  load(): Promise<number>;
  /** Loads if need be. Gives null when a newer query has been asked meanwhile. */
  query(text: string, filter?: Filter): Promise<Found | null>;
  /** Takes what to do when more of the index is open (the first query asks for the second tier), or could not be had. */
  whenProgress(listener: (progress: Progress) => void): void;
}

type Body<T> = T extends unknown ? Omit<T, 'id'> : never;
interface Waiting {
  resolve: (reply: Reply) => void;
  reject: (error: SearchError) => void;
}

/** Takes a worker, where the tiers are and the most hits wanted, gives the client. At most one query is under way. */
export function createClient(port: Port, urls: TierUrls, limit = 20): SearchClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let newest = 0;
  let loading: Promise<number> | null = null;
  let busy: Promise<unknown> = Promise.resolve();
  let heard: (progress: Progress) => void = () => undefined;

  port.addEventListener('message', ({ data }) => {
    if (data.type === 'progress') {
      heard(data.progress);
      return;
    }
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.type === 'error') reject?.(new SearchError(data.failure, data.message));
    else resolve?.(data);
  });
  port.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new SearchError('failed', 'the search worker stopped'));
    waiting.clear();
  });

  const ask = (body: Body<Request>): Promise<Reply> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      port.postMessage({ ...body, id: lastId });
    });

  const load = (): Promise<number> => {
    loading ??= ask({ type: 'load', urls }).then(
      (reply) => (reply.type === 'loaded' ? reply.size : 0),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };

  return {
    load,
    whenProgress(listener) {
      heard = listener;
    },
    async query(text, filter = {}) {
      newest += 1;
      const mine = newest;
      // It is asked at once: the worker answers when the first tier is there, or says why it is not.
      void load().catch(() => null);
      await busy;
      if (mine !== newest) return null;
      const answer = ask({ type: 'query', text, limit, filter });
      busy = answer.catch(() => null);
      const reply = await answer;
      return mine === newest && reply.type === 'found' ? reply.found : null;
    },
  };
}
