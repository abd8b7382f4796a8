import { describe, expect, test } from 'vitest';
import { createClient, SearchError } from './client.ts';
import type { Port, SearchClient } from './client.ts';
import { corpus, glossary } from './corpus.fixture.ts';
import { buildIndex } from './format.ts';
import { createServer } from './protocol.ts';
import type { Progress, Reply, Request, Surroundings } from './protocol.ts';

const built = buildIndex(corpus.ko, glossary, 'ko');
const files: Record<string, string> = {
  '/names': JSON.stringify(built.names), '/bodies': JSON.stringify(built.bodies),
  '/other': JSON.stringify(buildIndex(corpus.en, glossary, 'en').names),
};
const urls = { names: '/names', bodies: '/bodies', other: '/other' };
const online = (url: string): Promise<string> => (files[url] === undefined ? Promise.reject(new Error('404')) : Promise.resolve(files[url]));
const isNames = corpus.ko.filter(({ kind }) => kind !== 'misconception' && kind !== 'quiz').length;
/** Whether the second tier came. */
const bodiesOf = (client: SearchClient): Promise<boolean> => new Promise((resolve) => {
  client.whenProgress((progress) => { if (progress !== 'names') resolve(progress === 'whole'); });
});

/** The worker's behaviour behind a port, without a worker; keeps what was asked of it. */
function portTo(fetchText: Surroundings['fetchText']): Port & { asked: Request[]; stop(): void } {
  let tell: (event: { data: Reply }) => void = () => undefined;
  const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
  const serve = createServer({ fetchText, pause, tell: (data) => tell({ data }) });
  let fail: () => void = () => undefined;
  const asked: Request[] = [];
  return {
    asked,
    stop: () => fail(),
    postMessage(request) {
      asked.push(request);
      void serve(request).then((data) => tell({ data }));
    },
    addEventListener(type: 'message' | 'error', listener: never) {
      if (type === 'message') tell = listener;
      else fail = listener;
    },
  };
}

describe('client and worker', () => {
  test('a query loads the index once and is answered', async () => {
    const port = portTo(online);
    const client = createClient(port, urls);
    const found = await client.query('파티션');
    expect(found?.hits.map(({ path }) => path)).toContain('/guide/kafka/partitions');
    // A page whose text begins with a heading has an opening all the same.
    expect(await client.load()).toBe(isNames + 1);
    expect(port.asked.map(({ type }) => type)).toEqual(['load', 'query']);
    expect(port.asked[0]).toMatchObject({ urls });
  });

  test('names answer first, then the texts are there and it is said', async () => {
    const client = createClient(portTo(online), urls);
    const bodies = bodiesOf(client);
    expect(await client.query('read_committed')).toMatchObject({ namesOnly: true, hits: [] });
    expect(await bodies).toBe(true);
    const found = await client.query('read_committed');
    expect(found?.namesOnly).toBe(false);
    expect(found?.hits.length).toBeGreaterThan(0);
  });

  test('before the index is open names answer as they are spelt, then it is said that there is more', async () => {
    const progress: Progress[] = [];
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { go = resolve; });
    const serve = createServer({ fetchText: online, pause: () => held, tell: (reply) => void (reply.type === 'progress' && progress.push(reply.progress)) });
    const ask = (text: string): Promise<Reply> => serve({ id: 2, type: 'query', text, limit: 5, filter: {} });
    await serve({ id: 1, type: 'load', urls });
    const quick = await ask('파티션을');
    expect(quick).toMatchObject({ type: 'found', found: { namesOnly: true } });
    expect(quick.type === 'found' && quick.found.hits.map(({ path }) => path)).toContain('/guide/kafka/partitions');
    expect(progress).toEqual([]);
    const slip = ask('파티셩');
    go();
    const found = await slip;
    expect(found.type === 'found' && found.found.hits.map(({ path }) => path)).toContain('/guide/kafka/partitions');
    expect(progress[0]).toBe('names');
  });

  test('without the second tier names still answer, and it is tried again', async () => {
    let there = false;
    const client = createClient(portTo((url) => (url === '/bodies' && !there ? Promise.reject(new Error('404')) : online(url))), urls);
    const bodies = bodiesOf(client);
    expect((await client.query('파티션'))?.hits.length).toBeGreaterThan(0);
    expect(await bodies).toBe(false);
    there = true;
    const again = bodiesOf(client);
    await client.query('파티션');
    expect(await again).toBe(true);
  });

  test('a filter goes along', async () => {
    const client = createClient(portTo(online), urls);
    const found = await client.query('파티션', { kind: 'term' });
    expect(new Set(found?.hits.map(({ kind }) => kind))).toEqual(new Set(['term']));
  });

  test('nothing found: what the other language has', async () => {
    const client = createClient(portTo(online), urls);
    const bodies = bodiesOf(client);
    await client.query('durability');
    await bodies;
    const none = await client.query('durability');
    expect(none?.hits).toEqual([]);
    expect(none?.otherLanguage?.[0]?.page).toBe('Replication and durability');
    expect((await client.query('qqqqzzzz'))?.otherLanguage).toEqual([]);
  });

  test('the newest query wins, those it overtook give null and never reach the worker', async () => {
    const port = portTo(online);
    const client = createClient(port, urls);
    const answers = await Promise.all(['ㅍ', '파', '파티', '파티션'].map((text) => client.query(text)));
    expect(answers.slice(0, 3)).toEqual([null, null, null]);
    expect(answers[3]?.hits.length).toBeGreaterThan(0);
    expect(port.asked.filter(({ type }) => type === 'query')).toHaveLength(1);
  });

  test('a later query overtakes one that is under way', async () => {
    const client = createClient(portTo(online), urls);
    await client.load();
    const first = client.query('파티');
    await Promise.resolve();
    const second = client.query('Flink 체크포인트');
    expect(await first).toBeNull();
    expect((await second)?.hits.map(({ path }) => path)).toContain('/guide/flink/checkpoints');
  });

  test('a missing file is told apart from a wrong one, and loading may be tried again', async () => {
    let connected = false;
    const client = createClient(portTo((url) => (connected ? online(url) : Promise.reject(new Error('404')))), urls);
    await expect(client.query('파티션')).rejects.toMatchObject({ failure: 'missing' });
    connected = true;
    expect((await client.query('파티션'))?.hits.length).toBeGreaterThan(0);
    for (const wrong of ['<!doctype html>', '{"version":0}', 'null']) {
      const loading = createClient(portTo(() => Promise.resolve(wrong)), urls).load();
      await expect(loading).rejects.toBeInstanceOf(SearchError);
      await expect(loading).rejects.toMatchObject({ failure: 'invalid' });
    }
  });

  test('a worker that stops rejects what waits for it', async () => {
    const port = portTo(() => new Promise(() => undefined));
    const loading = createClient(port, urls).load();
    port.stop();
    await expect(loading).rejects.toMatchObject({ failure: 'failed' });
  });

  test('a query before any index is an error, not a throw', async () => {
    const serve = createServer({ fetchText: online, pause: () => Promise.resolve(), tell: () => undefined });
    const reply = await serve({ id: 7, type: 'query', text: 'a', limit: 1, filter: {} });
    expect(reply).toMatchObject({ id: 7, type: 'error', failure: 'failed' });
  });
});
