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

/** What an export file holds, not yet looked at one by one: that takes a second for 40,000 events. */
export type FileList = { readonly fault: FileFault } | { readonly fault: null; readonly list: readonly unknown[] };

/** The events of a list that may enter the log, and those that may not. */
export type Sifted = { readonly events: StoredEvent[]; readonly refused: Refused[] };

/** The text of an export file: JSON, one event a line, in folding order. `exportedAt` is epoch ms. */
export function writeExport(events: readonly StoredEvent[], exportedAt: number): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exportedAt }).slice(0, -1);
  const lines = [...events].sort(byOrder).map((event) => JSON.stringify(event));
  return `${head},"events":[\n${lines.join(',\n')}\n]}\n`;
}

/** Opens an export file; any text at all is answered, none throws. `limit` is in characters. */
export function openExport(text: string, limit = MAX_FILE): FileList {
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
  return { fault: null, list };
}

/** Adds to `into` what may enter the log of the list's part from `from` up to `to`, and what may not. */
export function sift(list: readonly unknown[], from: number, to: number, into: Sifted): void {
  for (const [at, event] of list.slice(from, to).entries()) {
    const reason = refusal(event);
    if (reason) into.refused.push({ index: from + at, reason });
    else into.events.push(event as StoredEvent);
  }
}
