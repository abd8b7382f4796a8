import type { StoredEvent } from './event.ts';
import { type Refusal, refusal } from './interpret.ts';
import { isRecord } from './json.ts';
import { byOrder } from './merge.ts';

const FORMAT = 'mulgil-progress';
const VERSION = 1;

/** The longest file taken, in characters: some 400,000 events. */
export const MAX_FILE = 64 * 1024 * 1024;

/** Why a whole file is not taken. */
export type FileFault = 'file-too-large' | 'not-json' | 'other-format' | 'future-version' | 'no-events';

/** An event of a file that is not taken: its place in `events`, from 0, and why. */
export type Refused = { readonly index: number; readonly reason: Refusal };

/** What an export file holds: its events that may enter the log, and those that may not. */
export type FileContent =
  | { readonly fault: FileFault }
  | { readonly fault: null; readonly events: readonly StoredEvent[]; readonly refused: readonly Refused[] };

/** The text of an export file: JSON, one event a line, in folding order. `exportedAt` is epoch ms. */
export function writeExport(events: readonly StoredEvent[], exportedAt: number): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exportedAt }).slice(0, -1);
  const lines = [...events].sort(byOrder).map((event) => JSON.stringify(event));
  return `${head},"events":[\n${lines.join(',\n')}\n]}\n`;
}

/** Reads an export file; any text at all is answered, none throws. `limit` is in characters. */
export function readExport(text: string, limit = MAX_FILE): FileContent {
  if (text.length > limit) return { fault: 'file-too-large' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not-json' };
  }
  if (!isRecord(file) || file['format'] !== FORMAT) return { fault: 'other-format' };
  if (!Number.isInteger(file['version']) || (file['version'] as number) < 1) return { fault: 'other-format' };
  if ((file['version'] as number) > VERSION) return { fault: 'future-version' };
  const list: unknown = file['events'];
  if (!Array.isArray(list)) return { fault: 'no-events' };
  const events: StoredEvent[] = [];
  const refused: Refused[] = [];
  for (const [index, event] of list.entries()) {
    const reason = refusal(event);
    if (reason) refused.push({ index, reason });
    else events.push(event as StoredEvent);
  }
  return { fault: null, events, refused };
}
