/* eslint-disable @typescript-eslint/require-await -- stands in for storage: async, so that a throw rejects */
import { expect, it } from 'vitest';
import type { StoredEvent } from './event.ts';
import { type FallbackReason, fallbackStore } from './fallback-store.ts';
import { memoryStore } from './memory-store.ts';
import type { LogStore } from './store.ts';

const event = (id: string): StoredEvent => ({ v: 1, id, at: 1, type: 'log.exported' });
const ids = async (store: LogStore): Promise<string[]> => (await store.all()).events.map(({ id }) => id).sort();
const quota = new DOMException('full', 'QuotaExceededError');
const closed = new DOMException('closed', 'InvalidStateError');

type Disk = {
  open: () => Promise<LogStore>;
  faults: Map<string, Error>;
  content: LogStore;
  opened: () => number;
};

/** A store in "disk", each method of which fails while `faults` names it. */
function disk(): Disk {
  const content = memoryStore();
  const faults = new Map<string, Error>();
  let times = 0;
  const check = (name: string): void => {
    const fault = faults.get(name) ?? faults.get('any');
    if (fault) throw fault;
  };
  const open = async (): Promise<LogStore> => {
    times += 1;
    check('open');
    return {
      append: async (events) => (check('append'), content.append(events)),
      all: async () => (check('all'), content.all()),
      since: async (sequence) => (check('since'), content.since(sequence)),
      getSnapshot: async (key) => (check('snapshot'), content.getSnapshot(key)),
      putSnapshot: async (key, value) => (check('snapshot'), content.putSnapshot(key, value)),
      clear: async () => (check('clear'), content.clear()),
      close() {},
    };
  };
  return { open, faults, content, opened: () => times };
}

function setup(): Disk & { store: LogStore; told: FallbackReason[] } {
  const behind = disk();
  const told: FallbackReason[] = [];
  return { ...behind, told, store: fallbackStore(behind.open, (reason) => told.push(reason)) };
}

it('passes through while all is well, opening once', async () => {
  const { store, content, told, opened } = setup();
  await Promise.all([store.append([event('a')]), store.append([event('b')])]);
  expect([await ids(store), await ids(content), told, opened()]).toEqual([['a', 'b'], ['a', 'b'], [], 1]);
});

it('keeps calls in order while the database opens', async () => {
  const { open } = disk();
  let release = (): void => {};
  const gate = new Promise<void>((done) => (release = done));
  const store = fallbackStore(async () => (await gate, open()), () => {});
  const [first, seen, second] = [store.append([event('a')]), ids(store), store.append([event('b')])];
  release();
  await Promise.all([first, second]);
  expect(await seen).toEqual(['a']);
  expect(await ids(store)).toEqual(['a', 'b']);
});

it('reads run side by side; a write waits for them, and later reads for it', async () => {
  const { open } = disk();
  const going: string[] = [];
  const gates: (() => void)[] = [];
  const held = async (name: string): Promise<void> => {
    going.push(name);
    await new Promise<void>((done) => gates.push(done));
  };
  const store = fallbackStore(async () => {
    const behind = await open();
    return {
      ...behind,
      since: async (sequence) => (await held(`since ${sequence}`), behind.since(sequence)),
      append: async (events) => (await held('append'), behind.append(events)),
    };
  }, () => {});
  const calls = [store.since(0), store.since(1), store.append([event('a')]), store.since(2)];
  const rest = (): Promise<void> => new Promise((done) => { setTimeout(done, 0); });
  await rest();
  expect(going).toEqual(['since 0', 'since 1']);
  gates[0]?.();
  await rest();
  expect(going).toHaveLength(2);
  gates[1]?.();
  await rest();
  expect(going).toEqual(['since 0', 'since 1', 'append']);
  gates[2]?.();
  await rest();
  gates[3]?.();
  await Promise.all(calls);
  expect(going).toEqual(['since 0', 'since 1', 'append', 'since 2']);
});

it('reads that fail together open the connection again once, and fall back once', async () => {
  const { store, content, faults, told, opened } = setup();
  await content.append([event('old')]);
  await store.append([event('a')]);
  faults.set('since', closed);
  expect(await Promise.all([store.since(0), store.since(0), store.all()])).toHaveLength(3);
  expect([await ids(store), told, opened()]).toEqual([['a', 'old'], ['closed'], 2]);
});

it('blocked: goes on in memory and says so once', async () => {
  const { store, faults, told } = setup();
  faults.set('open', new DOMException('no', 'SecurityError'));
  expect(await store.append([event('a')])).toEqual({ added: 1, known: 0, conflicts: [] });
  await store.append([event('b')]);
  expect([await ids(store), told]).toEqual([['a', 'b'], ['blocked']]);
});

it('full: carries over what is stored, the failed batch, and what follows', async () => {
  const { store, content, faults, told } = setup();
  await content.append([event('old')]);
  await store.append([event('a')]);
  faults.set('append', quota);
  expect(await store.append([event('b'), event('c')])).toEqual({ added: 2, known: 0, conflicts: [] });
  await store.append([event('d')]);
  expect([await ids(store), told]).toEqual([['a', 'b', 'c', 'd', 'old'], ['full']]);
  expect(await ids(content)).toEqual(['a', 'old']);
});

it('a lost connection is opened again, unseen', async () => {
  const { store, faults, told, open } = setup();
  await store.append([event('a')]);
  faults.set('append', closed);
  let times = 0;
  const healing = fallbackStore(async () => {
    if ((times += 1) > 1) faults.clear();
    return open();
  }, (reason) => told.push(reason));
  await healing.all();
  await healing.append([event('b')]);
  expect([await ids(healing), told, times]).toEqual([['a', 'b'], [], 2]);
});

it('closed for good and unreadable: keeps all that this tab appended', async () => {
  const { store, content, faults, told } = setup();
  await content.append([event('old')]);
  await store.append([event('a')]);
  faults.set('any', closed);
  faults.set('open', new DOMException('newer', 'VersionError'));
  await store.append([event('b')]);
  expect([await ids(store), told]).toEqual([['a', 'b'], ['closed']]);
});

it('what was cleared does not come back with the fallback', async () => {
  const { store, faults } = setup();
  await store.append([event('a')]);
  await store.clear();
  faults.set('any', closed);
  await store.append([event('b')]);
  expect(await ids(store)).toEqual(['b']);
});

it('a snapshot that cannot be kept is no reason to leave the database', async () => {
  const { store, faults, told } = setup();
  await store.append([event('a')]);
  faults.set('snapshot', quota);
  await store.putSnapshot('k', { state: 1, basis: '', epoch: 0, sequence: 1, newest: { at: 1, id: 'a' } });
  expect(told).toEqual([]);
});
