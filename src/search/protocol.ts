import type { BodiesData, NamesData } from './format.ts';
import { openSections } from './format.ts';
import { openIndex, openIndexInSteps } from './index.ts';
import { createQuick } from './quick.ts';
import type { Filter, Found, SearchIndex } from './types.ts';

/** Where a language's two tiers are. */
export interface TierUrls { names: string; bodies: string }

/** What the page asks of the worker. `other` is the other language's first tier, for when nothing is found. */
export type Request =
  | { id: number; type: 'load'; urls: TierUrls; other: string }
  | { id: number; type: 'query'; text: string; limit: number; filter: Filter };

/** `missing`: the file could not be had; `invalid`: it is no index of this version; `failed`: anything else. */
export type Failure = 'missing' | 'invalid' | 'failed';

/** How far the index is: the first tier is open, both are, or the second could not be had. */
export type Progress = 'names' | 'whole' | 'failed';

/** What the worker answers; `id` is the request's. `progress` comes unasked: a query would now find more, or never will. */
export type Reply =
  | { id: number; type: 'loaded'; size: number }
  | { id: number; type: 'found'; found: Found }
  | { id: number; type: 'error'; failure: Failure; message: string }
  | { id: 0; type: 'progress'; progress: Progress };

/** What the worker is given: the network (throws when there is no good answer), a pause that lets queries in, the way to the page. */
export interface Surroundings {
  fetchText: (url: string) => Promise<string>;
  pause: () => Promise<void>;
  tell: (reply: Reply) => void;
}

/** Takes the surroundings, gives the worker's whole behaviour: a request in, a reply out, never a throw. */
export function createServer({ fetchText, pause, tell }: Surroundings): (request: Request) => Promise<Reply> {
  let quick: ReturnType<typeof createQuick> | null = null;
  let index: SearchIndex | null = null;
  let opened: Promise<void> = Promise.resolve();
  let names: NamesData | null = null;
  let size = 0;
  let bodies: 'wanted' | 'coming' | 'there' = 'wanted';
  let bodiesUrl = '';
  let otherUrl = '';
  let other: Promise<SearchIndex | null> | null = null;

  /** Opens an index bit by bit, so that queries are answered meanwhile. */
  const openSlowly = async (data: NamesData, texts: BodiesData | null): Promise<void> => {
    const steps = openIndexInSteps(data, texts);
    let step = steps.next();
    while (!step.done) {
      await pause();
      step = steps.next();
    }
    index = step.value;
    tell({ id: 0, type: 'progress', progress: texts ? 'whole' : 'names' });
  };

  /** Opens the second tier. What failed is tried again by the next query. */
  const follow = async (): Promise<void> => {
    if (bodies !== 'wanted' || !names) return;
    bodies = 'coming';
    await opened;
    await pause();
    try {
      await openSlowly(names, JSON.parse(await fetchText(bodiesUrl)) as BodiesData);
      bodies = 'there';
    } catch {
      bodies = 'wanted';
      tell({ id: 0, type: 'progress', progress: 'failed' });
    }
  };

  const load = async (id: number, urls: TierUrls): Promise<Reply> => {
    bodiesUrl = urls.bodies;
    if (quick) return { id, type: 'loaded', size };
    let text: string;
    try {
      text = await fetchText(urls.names);
    } catch (error) {
      return { id, type: 'error', failure: 'missing', message: String(error) };
    }
    try {
      const data = JSON.parse(text) as NamesData;
      const sections = openSections(data, null);
      quick = createQuick(sections);
      ({ length: size } = sections);
      names = data;
      opened = pause().then(() => openSlowly(data, null));
      return { id, type: 'loaded', size };
    } catch (error) {
      return { id, type: 'error', failure: 'invalid', message: String(error) };
    }
  };

  /** Before the index is open, names as they are spelt answer; if none does, the index is waited for. */
  const search = async (text: string, limit: number, filter: Filter): Promise<Found | null> => {
    const hits = index ? [] : (quick?.(text, limit, filter) ?? []);
    if (hits.length > 0) return { hits, readAs: null, namesOnly: true, nearest: [] };
    await opened;
    return index?.search(text, { limit, filter }) ?? null;
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
    try {
      const { text, limit, filter } = request;
      const found = await search(text, limit, filter);
      if (!found) return { id, type: 'error', failure: 'failed', message: 'no index loaded' };
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
