import type { BodiesData, NamesData } from './format.ts';
import { openIndex, openIndexInSteps } from './index.ts';
import type { Filter, Found, SearchIndex } from './types.ts';

/** Where a language's two tiers are. */
export interface TierUrls { names: string; bodies: string }

/** What the page asks of the worker. `other` is the other language's first tier, for when nothing is found. */
export type Request =
  | { id: number; type: 'load'; urls: TierUrls; other: string }
  | { id: number; type: 'query'; text: string; limit: number; filter: Filter };

/** `missing`: the file could not be had; `invalid`: it is no index of this version; `failed`: anything else. */
export type Failure = 'missing' | 'invalid' | 'failed';

/** What the worker answers; `id` is the request's. `bodies` comes unasked: the second tier is there, or could not be had. */
export type Reply =
  | { id: number; type: 'loaded'; size: number }
  | { id: number; type: 'found'; found: Found }
  | { id: number; type: 'error'; failure: Failure; message: string }
  | { id: 0; type: 'bodies'; there: boolean };

/** What the worker is given: the network (throws when there is no good answer), a pause that lets queries in, the way to the page. */
export interface Surroundings {
  fetchText: (url: string) => Promise<string>;
  pause: () => Promise<void>;
  tell: (reply: Reply) => void;
}

/** Takes the surroundings, gives the worker's whole behaviour: a request in, a reply out, never a throw. */
export function createServer({ fetchText, pause, tell }: Surroundings): (request: Request) => Promise<Reply> {
  let index: SearchIndex | null = null;
  let names: NamesData | null = null;
  let bodies: 'wanted' | 'coming' | 'there' = 'wanted';
  let bodiesUrl = '';
  let otherUrl = '';
  let other: Promise<SearchIndex | null> | null = null;

  /** Opens the second tier bit by bit, so that queries are answered from names meanwhile. What failed is tried again by the next query. */
  const follow = async (): Promise<void> => {
    if (bodies !== 'wanted' || !names) return;
    bodies = 'coming';
    await pause();
    try {
      const steps = openIndexInSteps(names, JSON.parse(await fetchText(bodiesUrl)) as BodiesData);
      let step = steps.next();
      while (!step.done) {
        await pause();
        step = steps.next();
      }
      index = step.value;
      bodies = 'there';
    } catch {
      bodies = 'wanted';
    }
    tell({ id: 0, type: 'bodies', there: index?.whole === true });
  };

  const load = async (id: number, urls: TierUrls): Promise<Reply> => {
    bodiesUrl = urls.bodies;
    if (index) return { id, type: 'loaded', size: index.size };
    let text: string;
    try {
      text = await fetchText(urls.names);
    } catch (error) {
      return { id, type: 'error', failure: 'missing', message: String(error) };
    }
    try {
      const data = JSON.parse(text) as NamesData;
      index = openIndex(data, null);
      names = data;
      return { id, type: 'loaded', size: index.size };
    } catch (error) {
      return { id, type: 'error', failure: 'invalid', message: String(error) };
    }
  };

  const openOther = async (): Promise<SearchIndex | null> => {
    try {
      return openIndex(JSON.parse(await fetchText(otherUrl)) as NamesData, null);
    } catch {
      return null;
    }
  };

  return async (request) => {
    const { id } = request;
    if (request.type === 'load') {
      otherUrl = request.other;
      return load(id, request.urls);
    }
    if (!index) return { id, type: 'error', failure: 'failed', message: 'no index loaded' };
    try {
      const { text, limit, filter } = request;
      const found = index.search(text, { limit, filter });
      // After the first answer: who only looks into the dialog does not pay for the texts.
      void follow();
      if (found.hits.length > 0 || found.namesOnly) return { id, type: 'found', found };
      const elsewhere = await (other ??= openOther());
      return { id, type: 'found', found: { ...found, otherLanguage: elsewhere?.query(text, { limit: 5, filter }) ?? [] } };
    } catch (error) {
      return { id, type: 'error', failure: 'failed', message: String(error) };
    }
  };
}
