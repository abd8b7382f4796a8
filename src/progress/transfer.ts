import type { StoredEvent } from './event.ts';
import { writeExport } from './export-file.ts';
import { isRecord } from './json.ts';
import { byOrder } from './merge.ts';

/** What a carried log begins with; the number grows with the layout. */
const MARK = 'mulgil1.';

/** No carried text unpacks to more than this many bytes: a small text can be made that unpacks to anything. */
export const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * The log turned on its side, so that what is alike stands together and packs well. `start` is the first time and `at`
 * the steps from each to the next; `id` is the whole id, or the step of a count that goes on from the id before; `shape`
 * says which fields an event has, and `columns` holds them, doubled: places in `values`, where each different value stands
 * once, as JSON; or, odd, a list or record (an answer, missed points) among those of its own item or question, in `own`.
 */
interface Packed { start: number; at: string[]; id: (string | number)[]; shape: string[]; shapes: string[][]; columns: string[][][]; values: string[]; own: Record<string, string[]> }

const counted = /^(.+)-(\d{1,6})$/;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whole numbers from 0 as rows of digits to base 64, the lowest first: a row packs to as many bits as it says. */
const rowsOf = (numbers: readonly number[]): string[] => {
  const rows: string[] = [];
  for (let left = [...numbers]; left.some((number) => number > 0); left = left.map((number) => Math.floor(number / 64))) {
    rows.push(left.map((number) => digits[number % 64]).join(''));
  }
  return rows;
};
/** The number at a place of such rows; no safe whole number has more than nine digits. */
const numberAt = (rows: readonly string[], place: number): number =>
  rows.slice(0, 9).reduceRight((number, row) => number * 64 + Math.max(0, digits.indexOf(row[place] ?? 'A')), 0);

/** What an event is about, by which its lists and records are numbered. */
const subject = ({ item, question }: Readonly<Record<string, unknown>>): string =>
  typeof item === 'string' ? item : typeof question === 'string' ? question : '';

const columnsOf = (events: readonly StoredEvent[]): Packed => {
  const sorted = [...events].sort(byOrder);
  const packed: Packed = { start: sorted[0]?.at ?? 0, at: [], id: [], shape: [], shapes: [], columns: [], values: [], own: {} };
  const own = new Map<string, string[]>();
  const places = new Map<string, number>();
  const placeIn = (list: string[], value: string, key: string): number => {
    const place = places.get(key) ?? list.length;
    if (place === list.length) list.push(value);
    places.set(key, place);
    return place;
  };
  const shapes: string[] = [];
  const columns: number[][][] = [];
  const [steps, shape]: [number[], number[]] = [[], []];
  let before = { at: packed.start, prefix: '', next: -1 };
  for (const event of sorted) {
    const { at, id, ...rest } = event;
    const [, prefix = '', number = ''] = counted.exec(id) ?? [];
    steps.push(at - before.at);
    packed.id.push(prefix !== '' && prefix === before.prefix && String(Number(number)) === number ? Number(number) - before.next : id);
    before = { at, prefix, next: Number(number) + 1 };
    const names = Object.keys(rest).sort();
    const kind = placeIn(shapes, JSON.stringify(names), `shape ${JSON.stringify(names)}`);
    const column = (columns[kind] ??= names.map(() => []));
    shape.push(kind);
    const about = subject(rest);
    for (const [i, name] of names.entries()) {
      const value = JSON.stringify(rest[name]);
      if (/^[[{]/.test(value)) {
        const list = own.get(about) ?? [];
        own.set(about, list);
        column[i]?.push(placeIn(list, value, `own ${about} ${value}`) * 2 + 1);
      } else column[i]?.push(placeIn(packed.values, value, `value ${value}`) * 2);
    }
  }
  return {
    ...packed, at: rowsOf(steps), shape: rowsOf(shape), shapes: shapes.map((names) => JSON.parse(names) as string[]),
    columns: columns.map((list) => list.map(rowsOf)), own: Object.fromEntries(own),
  };
};

/** Throws a RangeError when the values that the events repeat come to more than `limit` characters. */
const eventsOf = ({ start, at, id, shape, shapes, columns, values, own }: Packed, limit: number): StoredEvent[] => {
  const taken = shapes.map(() => 0);
  let left = limit;
  const parse = (text = 'null'): unknown => {
    left -= text.length;
    if (left < 0) throw new RangeError(`more than ${limit} characters`);
    return JSON.parse(text);
  };
  let before = { at: start, prefix: '', next: 0 };
  return id.map((said, i) => {
    const kind = numberAt(shape, i);
    const place = taken[kind] ?? 0;
    taken[kind] = place + 1;
    const whole = typeof said === 'number' ? `${before.prefix}-${before.next + said}` : said;
    const [, prefix = '', number = ''] = counted.exec(whole) ?? [];
    before = { at: before.at + numberAt(at, i), prefix, next: Number(number) + 1 };
    const cells = (shapes[kind] ?? []).map((name, column): [string, number] => [name, numberAt(columns[kind]?.[column] ?? [], place)]);
    const plain = cells.flatMap(([name, cell]): [string, unknown][] => (cell % 2 === 0 ? [[name, parse(values[cell / 2])]] : []));
    const about = subject(Object.fromEntries(plain));
    const composed = cells.flatMap(([name, cell]): [string, unknown][] => (cell % 2 === 1 ? [[name, parse(Object.hasOwn(own, about) ? own[about]?.[(cell - 1) / 2] : undefined)]] : []));
    // From entries, so that a field named __proto__ stays a field.
    return Object.fromEntries([...plain, ...composed, ['at', before.at], ['id', whole]]) as StoredEvent;
  });
};

const through = (bytes: BufferSource, transform: ReadableWritablePair<Uint8Array, BufferSource>): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(transform);

/** Reads a stream to its end; throws a RangeError when it is longer than `limit` bytes. */
const readAll = async (stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError(`more than ${limit} bytes`);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The log as one line of letters, digits, `-` and `_`, which a messenger does not break: packed, deflated, base64url. */
export const writeTransfer = async (events: readonly StoredEvent[]): Promise<string> => {
  const json = new TextEncoder().encode(JSON.stringify(columnsOf(events)));
  const bytes = await readAll(through(json, new CompressionStream('deflate-raw')), Infinity);
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** Whether a text is a carried log and not an export file. */
export const isTransfer = (text: string): boolean => text.trimStart().startsWith(MARK);

const isPacked = (value: unknown): value is Packed => isRecord(value) && typeof value['start'] === 'number' && isRecord(value['own'])
  && ['at', 'id', 'shape', 'shapes', 'columns', 'values'].every((name) => Array.isArray(value[name]));

/**
 * The export file that a carried log stands for; null when it was cut short, changed on the way, or unpacks to more than
 * `limit` bytes. Never throws. White space is passed over: mail programs break long lines.
 */
export const readTransfer = async (text: string, limit = MAX_UNPACKED): Promise<string | null> => {
  try {
    const binary = atob(text.replace(/\s+/g, '').slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await readAll(through(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)), new DecompressionStream('deflate-raw')), limit);
    const packed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isPacked(packed) ? writeExport(eventsOf(packed, limit), 0) : null;
  } catch {
    return null;
  }
};
