import { describe, expect, test } from 'vitest';
import { createClient, SearchError } from './client.ts';
import type { Port } from './client.ts';
import { corpus, glossary } from './corpus.fixture.ts';
import { buildIndex } from './index.ts';
import { createServer } from './protocol.ts';
import type { FetchText, Reply, Request } from './protocol.ts';

const body = JSON.stringify(buildIndex(corpus.ko, glossary, 'ko'));

/** The worker's behaviour behind a port, without a worker; keeps what was asked of it. */
function portTo(fetchText: FetchText): Port & { asked: Request[]; stop(): void } {
  const serve = createServer(fetchText);
  let tell: (event: { data: Reply }) => void = () => undefined;
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
    const port = portTo(() => Promise.resolve(body));
    const client = createClient(port, '/data/search/ko.json');
    const found = await client.query('파티션');
    expect(found?.hits[0]?.path).toBe('/guide/kafka/partitions');
    expect(await client.load()).toBe(corpus.ko.length);
    expect(port.asked.map(({ type }) => type)).toEqual(['load', 'query']);
    expect(port.asked[0]).toMatchObject({ url: '/data/search/ko.json' });
  });

  test('the newest query wins, those it overtook give null and never reach the worker', async () => {
    const port = portTo(() => Promise.resolve(body));
    const client = createClient(port, '/x');
    const answers = await Promise.all(['ㅍ', '파', '파티', '파티션'].map((text) => client.query(text)));
    expect(answers.slice(0, 3)).toEqual([null, null, null]);
    expect(answers[3]?.hits.length).toBeGreaterThan(0);
    expect(port.asked.filter(({ type }) => type === 'query')).toHaveLength(1);
  });

  test('a later query overtakes one that is under way', async () => {
    const client = createClient(portTo(() => Promise.resolve(body)), '/x');
    await client.load();
    const first = client.query('파티');
    await Promise.resolve();
    const second = client.query('워터마크');
    expect(await first).toBeNull();
    expect((await second)?.hits[0]?.path).toBe('/guide/flink/watermarks');
  });

  test('a missing file is told apart from a wrong one, and loading may be tried again', async () => {
    let online = false;
    const fetchText = (): Promise<string> => (online ? Promise.resolve(body) : Promise.reject(new Error('404')));
    const client = createClient(portTo(fetchText), '/x');
    await expect(client.query('파티션')).rejects.toMatchObject({ failure: 'missing' });
    online = true;
    expect((await client.query('파티션'))?.hits.length).toBeGreaterThan(0);
    for (const wrong of ['<!doctype html>', '{"version":0}', 'null']) {
      const loading = createClient(portTo(() => Promise.resolve(wrong)), '/x').load();
      await expect(loading).rejects.toBeInstanceOf(SearchError);
      await expect(loading).rejects.toMatchObject({ failure: 'invalid' });
    }
  });

  test('a worker that stops rejects what waits for it', async () => {
    const port = portTo(() => new Promise(() => undefined));
    const loading = createClient(port, '/x').load();
    port.stop();
    await expect(loading).rejects.toMatchObject({ failure: 'failed' });
  });

  test('a query before any index is an error, not a throw', async () => {
    const reply = await createServer(() => Promise.resolve(body))({ id: 7, type: 'query', text: 'a', limit: 1 });
    expect(reply).toMatchObject({ id: 7, type: 'error', failure: 'failed' });
  });
});
