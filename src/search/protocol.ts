import type { BodiesData, NamesData } from './format.ts';
import { openSections } from './format.ts';
import { openIndex, openIndexInSteps } from './index.ts';
import { createQuick, warmUp } from './quick.ts';
import type { Filter, Found, SearchIndex } from './types.ts';

/** Where a language's two tiers are, and the other language's first, for when nothing is found. */
export interface TierUrls { names: string; bodies: string; other: string }

/** What the page asks of the worker. */
export type Request =
  | { id: number; type: 'load'; urls: TierUrls }
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

type Loaded = Extract<Reply, { type: 'loaded' | 'error' }>;

/** What the worker is given: the network (throws when there is no good answer), a pause (ms) that lets queries in, the way to the page. */
export interface Surroundings {
  fetchText: (url: string) => Promise<string>;
  pause: (ms?: number) => Promise<void>;
  tell: (reply: Reply) => void;
}

/** Milliseconds for which the opening lets a first query go before. */
const patience = 50;

/** As many hits as a screen holds: more would be drawn later, and the whole answer is on its way. */
const firstHits = 8;

/** Takes the surroundings, gives the worker's whole behaviour: a request in, a reply out, never a throw. */
export function createServer({ fetchText, pause, tell }: Surroundings): (request: Request) => Promise<Reply> {
  let quick: ReturnType<typeof createQuick> | null = null;
  let index: SearchIndex | null = null;
  let opened: Promise<void> = Promise.resolve();
  let hurry: () => void = () => undefined;
  let names: NamesData | null = null;
  let loading: Promise<Loaded> | null = null;
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

  const load = async (id: number, urls: TierUrls): Promise<Loaded> => {
    ({ bodies: bodiesUrl, other: otherUrl } = urls);
    let text: string;
    try {
      const coming = fetchText(urls.names);
      warmUp();
      text = await coming;
    } catch (error) {
      return { id, type: 'error', failure: 'missing', message: String(error) };
    }
    try {
      const data = JSON.parse(text) as NamesData;
      const sections = openSections(data, null);
      quick = createQuick(sections);
      names = data;
      const asked = new Promise<void>((resolve) => { hurry = resolve; });
      opened = Promise.race([pause(patience), asked]).then(() => openSlowly(data, null));
      return { id, type: 'loaded', size: sections.length };
    } catch (error) {
      return { id, type: 'error', failure: 'invalid', message: String(error) };
    }
  };

  /** Before the index is open, names as they are spelt answer; if none does, the index is waited for. */
  const search = async (text: string, limit: number, filter: Filter): Promise<Found | null> => {
    const hits = index ? [] : (quick?.(text, Math.min(limit, firstHits), filter) ?? []);
    if (hits.length > 0) return { hits, readAs: null, namesOnly: true, nearest: [] };
    hurry();
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
      const reply = await (loading ??= load(id, request.urls));
      if (reply.type === 'error') loading = null;
      return { ...reply, id };
    }
    try {
      const loaded = await loading;
      if (loaded?.type === 'error') return { ...loaded, id };
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
