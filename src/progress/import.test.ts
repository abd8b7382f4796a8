import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedLog } from './arbitraries.ts';
import type { StoredEvent } from './event.ts';
import { writeExport } from './export-file.ts';
import { refusal } from './interpret.ts';
import { openLog } from './log.ts';
import { memoryStore } from './memory-store.ts';
import { isTransfer, readTransfer, writeTransfer } from './transfer.ts';

const mine: StoredEvent = { v: 1, id: 'mine-0', at: 1, type: 'task.ticked', task: 'month-1-read' };
const hostile = ['<script>globalThis.hacked = true</script>', '"', '}', '{', '[', ',', '__proto__', 'constructor', '1e999', '-0', 'null', '\u0000', '\uD800', '\uFEFF', '99999999999999999999', 'mulgil1.'];

/** What happens to a file on its way: a place cut, doubled, overwritten or filled with something hostile. */
const damage = fc.record({ place: fc.nat(), length: fc.nat(40), put: fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 12 }), fc.constant('')), times: fc.integer({ min: 1, max: 3 }) });
const damaged = (text: string, list: readonly { place: number; length: number; put: string; times: number }[]): string =>
  list.reduce((now, { place, length, put, times }) => {
    const at = place % (now.length + 1);
    return now.slice(0, at) + put.repeat(times) + now.slice(at + length);
  }, text);

it('10,000 damaged files: none throws, none puts in what the schema refuses, what was there stays', async () => {
  await fc.assert(fc.asyncProperty(storedLog, fc.array(damage, { maxLength: 4 }), fc.boolean(), async (log, list, packed) => {
    let stored = [mine];
    const progress = openLog({
      store: async () => { const store = memoryStore(); await store.append(stored); return store; },
      channel: null, now: () => 1000, newId: () => 'new-0',
    });
    const text = damaged(packed ? await writeTransfer(log) : writeExport(log, 1), list);
    const plain = isTransfer(text) ? await readTransfer(text) : text;
    const report = await progress.importAll(plain ?? '');
    stored = (JSON.parse(await progress.exportAll()) as { events: StoredEvent[] }).events;
    expect(stored).toHaveLength(1 + report.added);
    expect(stored.some(({ id }) => id === mine.id)).toBe(true);
    expect(stored.flatMap((event) => refusal(event) ?? [])).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted'] ?? (globalThis as Record<string, unknown>)['hacked']).toBeUndefined();
    if (list.length === 0) expect(report).toMatchObject({ fault: null, added: log.length, refused: [] });
  }), { numRuns: 10_000 });
}, 120_000);
