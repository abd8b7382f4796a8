import type { StoredEvent } from './event.ts';
import { writeExport } from './export-file.ts';
import { isRecord } from './json.ts';
import { byOrder } from './merge.ts';

/** What a carried log begins with; the number grows with the layout. */
const MARK = 'mulgil1.';

/** No carried text unpacks to more than this many bytes: a small text can be made that unpacks to anything. */
export const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * The log turned on its side, so that what is alike stands together and packs well: the differences of time, the ids
 * (an id that goes on counting from the one before is only its number), and for each set of fields a column of places
 * in `values`, where each different value stands once, as JSON.
 */
interface Packed { at: number[]; id: (string | number)[]; shape: number[]; shapes: string[][]; columns: number[][][]; values: string[] }

const counted = /^(.+)-(\d{1,6})$/;

const columnsOf = (events: readonly StoredEvent[]): Packed => {
  const packed: Packed = { at: [], id: [], shape: [], shapes: [], columns: [], values: [] };
  const shapes = new Map<string, number>();
  const values = new Map<string, number>();
  const placeOf = (places: Map<string, number>, key: string, add: () => void): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, places.size);
    add();
    return places.size - 1;
  };
  let before = { at: 0, prefix: '', next: -1 };
  for (const event of [...events].sort(byOrder)) {
    const { at, id, ...rest } = event;
    const [, prefix = '', number = ''] = counted.exec(id) ?? [];
    packed.at.push(at - before.at);
    packed.id.push(prefix !== '' && prefix === before.prefix && String(Number(number)) === number ? Number(number) - before.next : id);
    before = { at, prefix, next: Number(number) + 1 };
    const names = Object.keys(rest).sort();
    const shape = placeOf(shapes, JSON.stringify(names), () => { packed.shapes.push(names); packed.columns.push(names.map(() => [])); });
    packed.shape.push(shape);
    for (const [i, name] of names.entries()) {
      const value = JSON.stringify(rest[name]);
      packed.columns[shape]?.[i]?.push(placeOf(values, value, () => packed.values.push(value)));
    }
  }
  return packed;
};

/** Throws a RangeError when the values that the events repeat come to more than `limit` characters. */
const eventsOf = ({ at, id, shape, shapes, columns, values }: Packed, limit: number): StoredEvent[] => {
  const taken = shapes.map(() => 0);
  let left = limit;
  const valueAt = (place: number): unknown => {
    const text = values[place] ?? 'null';
    left -= text.length;
    if (left < 0) throw new RangeError(`more than ${limit} characters`);
    return JSON.parse(text);
  };
  let before = { at: 0, prefix: '', next: 0 };
  return at.map((step, i) => {
    const kind = shape[i] ?? -1;
    const place = taken[kind] ?? 0;
    taken[kind] = place + 1;
    const own = id[i] ?? '';
    const whole = typeof own === 'number' ? `${before.prefix}-${before.next + own}` : own;
    const [, prefix = '', number = ''] = counted.exec(whole) ?? [];
    before = { at: before.at + step, prefix, next: Number(number) + 1 };
    const fields = (shapes[kind] ?? []).map((name, column): [string, unknown] => [name, valueAt(columns[kind]?.[column]?.[place] ?? -1)]);
    // From entries, so that a field named __proto__ stays a field.
    return Object.fromEntries([...fields, ['at', before.at], ['id', whole]]) as StoredEvent;
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

const isPacked = (value: unknown): value is Packed => isRecord(value)
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
