import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedLog } from './arbitraries.ts';
import type { StoredEvent } from './event.ts';
import { readExport } from './export-file.fixture.ts';
import { writeExport } from './export-file.ts';
import { isTransfer, readTransfer, writeTransfer } from './transfer.ts';

const tick = (id: string, at: number): StoredEvent => ({ v: 1, id, at, type: 'task.ticked', task: 'month-1-read', zone: 540 });
const empty = { start: 1, at: [], id: [], shape: [], shapes: [], columns: [], values: [], own: {} };
const packed = (value: unknown): string => `mulgil1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

it('a log arrives as it left, whatever its ids, order and types, and even with line breaks put in on the way', async () => {
  await fc.assert(fc.asyncProperty(storedLog, fc.integer({ min: 1, max: 90 }), async (log, width) => {
    const text = await writeTransfer(log);
    expect(isTransfer(text)).toBe(true);
    expect(text).toMatch(/^mulgil1\.[\w-]*$/);
    const broken = text.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
    expect(readExport((await readTransfer(broken)) ?? '')).toEqual(readExport(writeExport(log, 0)));
  }));
});

it.each([
  ['counting on', ['p-0', 'p-1', 'p-2']],
  ['with gaps, and back', ['p-9', 'p-3', 'q-3', 'p-4']],
  ['numbers written otherwise', ['p-01', 'p-2', 'p-002', '-3', 'p-', '7']],
  ['hyphens inside, as in a UUID', ['a-b-1', 'a-b-2', '0b2f2a4e-8f1c-4f43-9c3e-2b6a7d000001']],
])('ids %s', async (_name, ids) => {
  const log = ids.map((id, i) => tick(id, i));
  const content = readExport((await readTransfer(await writeTransfer(log))) ?? '');
  expect(content).toEqual({ fault: null, events: log, refused: [] });
});

it('5,000 events of half a year fit in 60 kB', async () => {
  const names = Array.from({ length: 300 }, (_, i) => `kafka-item-of-about-this-length-${i}`);
  // A plain generator: chance as such is not what is measured.
  let state = 7;
  const below = (n: number): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
  let at = Date.UTC(2026, 5, 1);
  const log = Array.from({ length: 5000 }, (_, i): StoredEvent => {
    at += i % 8 === 0 ? below(9_000_000) : below(90_000);
    const page = (Math.floor(i / 8) * 2_654_435_761 % 4_294_967_296).toString(36) + ((Math.floor(i / 8) + 77) * 40_503 * 69_069 % 4_294_967_296).toString(36);
    return { v: 1, id: `${page}-${i % 8}`, at, zone: 540, type: 'quiz.answered', item: names[below(300)], right: below(3) > 0, answer: { [`option-${below(4)}`]: 'on' } };
  });
  expect((await writeTransfer(log)).length).toBeLessThan(60_000);
});

describe('what cannot be read is null', () => {
  it.each([
    ['nothing after the mark', 'mulgil1.'],
    ['not base64', 'mulgil1.한글'],
    ['not deflated', 'mulgil1.AAAA'],
    ['no object', packed([])],
    ['another object', packed({ at: 1 })],
  ])('%s', async (_name, text) => {
    expect(await readTransfer(text)).toBeNull();
  });

  it('cut short anywhere', async () => {
    const text = await writeTransfer([tick('p-1', 1), tick('p-2', 2)]);
    for (let length = 8; length < text.length; length++) expect(await readTransfer(text.slice(0, length))).toBeNull();
  });

  it('a small text that unpacks to much', async () => {
    const zeros = packed({ ...empty, values: ['0'.repeat(2_000_000)] });
    expect(zeros.length).toBeLessThan(5000);
    expect(await readTransfer(zeros, 1_000_000)).toBeNull();
    const ids = Array.from({ length: 1000 }, (_, i) => String(i));
    const repeated = packed({ ...empty, id: ids, shapes: [['x']], columns: [[[]]], values: [JSON.stringify('x'.repeat(10_000))] });
    expect(await readTransfer(repeated, 1_000_000)).toBeNull();
  });

  it('wrong columns give events that the log refuses, not an exception', async () => {
    const text = await readTransfer(packed({ ...empty, at: ['BC'], id: ['a', {}], shape: ['AJ'], shapes: [['type', '__proto__']] }));
    expect(readExport(text ?? '')).toMatchObject({ fault: null, events: [], refused: [{ index: 0 }, { index: 1 }] });
  });
});
