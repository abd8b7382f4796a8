import type { Aliases } from './alias.ts';
import { localDay } from './day.ts';
import { database } from './early-database.ts';
import { isRecord } from './json.ts';
import { openIdbStore } from './idb-store.ts';
import { openLog, type ProgressLog } from './log.ts';

const NAME = 'mulgil';
const PATIENCE = 5000;

let log: ProgressLog | undefined;

/** The page's one progress log, opened by the first caller. Only for browser code. */
export function progressLog(): ProgressLog {
  log ??= openLog({
    store: () => openIdbStore(database(), new Promise((done) => setTimeout(done, PATIENCE))),
    channel: openChannel(),
    now: Date.now,
    newId,
    zone: () => -new Date().getTimezoneOffset(),
    aliases: pageAliases(),
    pause: () => new Promise((done) => setTimeout(done)),
  });
  return log;
}

/** Today (YYYY-MM-DD) by this device's clock and zone. Only for browser code. */
export const today = (): string => localDay(Date.now(), -new Date().getTimezoneOffset());

/** 64 random bits for the page, then a count: as unique as a UUID for one reader, and a log packs three times smaller. */
const page = crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36).padStart(7, '0'), '');
let made = 0;
const newId = (): string => `${page}-${made++}`;

function openChannel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(NAME);
  // A page brought back from the back/forward cache has missed the messages of that time.
  addEventListener('pageshow', (event) => {
    if (event.persisted) channel.dispatchEvent(new MessageEvent('message'));
  });
  return channel;
}

/** Renamed ids, as the site puts them on every page: `<script type="application/json" data-progress-aliases>`. */
function pageAliases(): Aliases {
  try {
    const aliases: unknown = JSON.parse(document.querySelector('script[data-progress-aliases]')?.textContent ?? '{}');
    return isRecord(aliases) ? aliases : {};
  } catch {
    return {};
  }
}
