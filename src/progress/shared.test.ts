// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ticks } from './folds/ticks.ts';
import type { ProgressLog } from './log.ts';

/** The page's log, of a page that has just been loaded. */
async function load(): Promise<ProgressLog> {
  vi.resetModules();
  const { progressLog } = await import('./shared.ts');
  expect(progressLog()).toBe(progressLog());
  return progressLog();
}
const renamed = (text: string): void => {
  document.head.innerHTML = `<script type="application/json" data-progress-aliases>${text}</script>`;
};

const posted: unknown[] = [];
let heard = (): void => {};
class FakeChannel extends EventTarget {
  constructor() {
    super();
    heard = () => this.dispatchEvent(new MessageEvent('message'));
  }
  postMessage(data: unknown): void {
    posted.push(data);
  }
  close(): void {}
}

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe('the page\'s log', () => {
  it('stores in the browser, stamps with its clock and zone, and tells other tabs', async () => {
    const before = Date.now();
    const log = await load();
    const event = await log.append({ type: 'task.ticked', task: 'a' });
    expect(event.at).toBeGreaterThanOrEqual(before);
    expect(event.zone).toBe(0 - new Date().getTimezoneOffset());
    expect([event.id.length, log.status, posted.length]).toEqual([16, 'stored', 1]);
    expect([...(await (await load()).fold(ticks)).keys()]).toEqual(['a']);
  });

  it.each([
    ['{"task":{"a":"b"}}', ['b']],
    ['{"task":7}', ['a']],
    ['[]', ['a']],
    ['{', ['a']],
  ])('takes renamed ids from the page: %s', async (text, keys) => {
    renamed(text);
    expect([...(await (await load()).fold(ticks)).keys()]).toEqual(keys);
  });

  it('hears other tabs, and itself after a time in the back/forward cache', async () => {
    const log = await load();
    const changes = vi.fn();
    log.subscribe(changes);
    heard();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await vi.waitFor(() => expect(changes).toHaveBeenCalledTimes(2));
    expect(changes.mock.calls).toEqual([[{ kind: 'events', here: false }], [{ kind: 'events', here: false }]]);
  });

  it('works without BroadcastChannel, randomUUID and IndexedDB', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('crypto', { getRandomValues: <T>(array: T) => array });
    vi.stubGlobal('indexedDB', undefined);
    const log = await load();
    await log.append({ type: 'task.ticked', task: 'c' });
    expect([...(await log.fold(ticks)).keys()]).toEqual(['c']);
    expect(log.reason).toBe('blocked');
  });
});
