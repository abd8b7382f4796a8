// @vitest-environment jsdom
/* eslint-disable @typescript-eslint/require-await -- stands in for storage: async, so that a throw rejects */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewEvent } from './event.ts';
import { summary } from './folds/summary.ts';
import { ticks } from './folds/ticks.ts';
import { type LogOptions, openLog, type ProgressLog } from './log.ts';
import { memoryStore } from './memory-store.ts';
import { noticeCases, strings } from './strings.ts';

let log: ProgressLog;
let ids = 0;
const DAY = 86_400_000;
vi.mock('./shared.ts', () => ({ progressLog: () => log }));
await import('./progress-data.element.ts');
await import('./storage-notice.element.ts');

const words = strings.en.data;
const tick = (task: string): NewEvent => ({ type: 'task.ticked', task });
const open = (more: Partial<LogOptions> = {}): void => {
  const newId = (): string => `e${(ids += 1)}`;
  log = openLog({ store: async () => memoryStore(), channel: null, now: Date.now, newId, ...more });
};
const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(name.startsWith('[') ? name : `[data-part="${name}"]`);
  if (!found) throw new Error(`No ${name}`);
  return found;
};
const text = (name: string): string => part(name).textContent;

/** As `ProgressData.astro` renders it. */
function showData(): void {
  const host = document.createElement('progress-data');
  host.lang = 'en';
  host.dataset['words'] = JSON.stringify(words);
  host.innerHTML = `<p data-part="stored"></p>
    <export-progress><button disabled data-part="export"></button></export-progress>
    <input type="file" disabled data-part="file"><button data-part="erase" disabled></button>
    <button data-part="undo" disabled hidden></button><p role="status" data-part="status"></p>`;
  document.body.replaceChildren(host);
}

/** As `StorageNotice.astro` renders it. */
function showNotice(): void {
  const cases = noticeCases.map((each) => `<p data-case="${each}" hidden></p>`).join('');
  document.body.innerHTML = `<storage-notice><div role="status">${cases}</div>
    <export-progress hidden><button disabled></button></export-progress></storage-notice>`;
}
const shown = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-case]:not([hidden])')].map((each) => each.dataset['case']);

/** Chooses a file, as a reader would. */
function choose(content: string | Blob): void {
  const file = typeof content === 'string' ? new File([content], 'a.json') : content;
  const input = part('file') as HTMLInputElement;
  // jsdom has no File.text.
  const gone = new Error('gone');
  Object.assign(file, { text: async () => (typeof content === 'string' ? content : Promise.reject(gone)) });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const hugeFile = Object.defineProperty(new File([''], 'a'), 'size', { value: 1e12 });
const blobs: Blob[] = [];
beforeEach(() => {
  open();
  URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:1');
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  document.body.replaceChildren();
  sessionStorage.clear();
  blobs.length = 0;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('progress-data', () => {
  it('enables its controls and says what is stored, also after a change', async () => {
    showData();
    expect(document.querySelectorAll('[disabled]')).toHaveLength(0);
    await vi.waitFor(() => expect(text('stored')).toBe(words.empty));
    await log.append(tick('a'));
    await vi.waitFor(() => expect(text('stored')).toMatch(/only: 1 \(the first on/));
  });

  it('exports a file and notes it in the log', async () => {
    await log.append(tick('a'));
    showData();
    part('export').click();
    await vi.waitFor(() => expect(text('status')).toBe(words.exported));
    expect(blobs).toHaveLength(1);
    const { count, sinceExport, lastExport } = await log.fold(summary);
    expect([count, sinceExport, typeof lastExport]).toEqual([1, 0, 'number']);
    expect(document.querySelector('a')).toBeNull();
  });

  it('imports a file and reports', async () => {
    await log.append(tick('a'));
    const file = await log.exportAll();
    open();
    showData();
    choose(file);
    await vi.waitFor(() => expect(text('status')).toContain('New records: 1'));
    expect((await log.fold(ticks)).size).toBe(1);
  });

  it.each([
    ['another file', '{}', words.reasons['other-format']],
    ['a file that cannot be read', new File([''], 'a.json'), words.unreadable],
    ['a file too large to be read', hugeFile, words.reasons['file-too-large']],
  ])('says why it takes nothing from %s', async (_name, file, sentence) => {
    showData();
    choose(file);
    await vi.waitFor(() => expect(text('status')).toBe(sentence));
  });

  it('erases, and undoes it even on the next page of the session', async () => {
    await log.append(tick('a'));
    showData();
    part('erase').click();
    await vi.waitFor(() => expect(document.activeElement).toBe(part('undo')));
    expect([text('status'), part('undo').hidden, (await log.fold(ticks)).size]).toEqual([words.erased, false, 0]);
    showData();
    await vi.waitFor(() => expect(part('undo').hidden).toBe(false));
    part('undo').click();
    await vi.waitFor(() => expect(part('undo').hidden).toBe(true));
    expect([text('status'), (await log.fold(ticks)).size]).toEqual([words.undone, 1]);
    expect(document.activeElement).toBe(part('erase'));
  });

  it('erasing an empty log does not take the undo away', async () => {
    await log.append(tick('a'));
    showData();
    part('erase').click();
    await vi.waitFor(() => expect(part('undo').hidden).toBe(false));
    part('erase').click();
    await vi.waitFor(() => expect(text('status')).toBe(words.empty));
    part('undo').click();
    await vi.waitFor(() => expect(text('status')).toBe(words.undone));
    expect((await log.fold(ticks)).size).toBe(1);
  });

  it('undoes on the same page where session storage is blocked', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await log.append(tick('a'));
    showData();
    part('erase').click();
    await vi.waitFor(() => expect(part('undo').hidden).toBe(false));
  });

  it('hears nothing once it has left the page, and works when it comes back', async () => {
    showData();
    const host = part('[data-words]');
    await vi.waitFor(() => expect(text('stored')).toBe(words.empty));
    host.remove();
    await log.append(tick('a'));
    expect(host.querySelector('p')?.textContent).toBe(words.empty);
    document.body.append(host);
    await vi.waitFor(() => expect(text('stored')).toContain('only: 1'));
  });
});

describe('storage-notice', () => {
  const vendor = (name: string): void => {
    vi.spyOn(navigator, 'vendor', 'get').mockReturnValue(name);
  };
  const past = async (days: number): Promise<void> => {
    open({ now: () => Date.now() - days * DAY });
    for (let n = 0; n < 10; n += 1) await log.append(tick(String(n)));
  };

  it.each([
    ['a log begun today', 0, 'Google Inc.', []],
    ['a month without an export', 31, 'Google Inc.', ['monthly']],
    ['a week in Safari', 8, 'Apple Computer, Inc.', ['safari']],
    ['a week elsewhere', 8, 'Google Inc.', []],
  ])('%s', async (_name, days, browser, cases) => {
    vendor(browser);
    await past(days);
    showNotice();
    await log.fold(summary);
    await vi.waitFor(() => expect(shown()).toEqual(cases));
    expect(part('[role="status"]').parentElement?.hasAttribute('data-shown')).toBe(cases.length > 0);
  });

  it('goes away after an export', async () => {
    vendor('Google Inc.');
    await past(40);
    showNotice();
    await vi.waitFor(() => expect(document.querySelector<HTMLElement>('export-progress')?.hidden).toBe(false));
    document.querySelector('button')?.click();
    await vi.waitFor(() => expect(shown()).toEqual([]));
    expect(document.querySelector<HTMLElement>('export-progress')?.hidden).toBe(true);
  });

  it('shows the reason when storage fails, at once or later', async () => {
    open({ store: () => Promise.reject(new DOMException('no', 'SecurityError')) });
    showNotice();
    await vi.waitFor(() => expect(shown()).toEqual(['blocked']));
    const store = memoryStore();
    open({ store: async () => store });
    showNotice();
    await log.append(tick('a'));
    expect(shown()).toEqual([]);
    store.append = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await log.append(tick('b'));
    await vi.waitFor(() => expect(shown()).toEqual(['full']));
  });
});
