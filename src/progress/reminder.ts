const DAY = 86_400_000;
const MONTH_DAYS = 30;

/**
 * Safari deletes what a site's scripts stored after seven days of use without a visit:
 * https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
const SAFARI_DAYS = 7;

/** Fewer records than this are soon made again: no reminder. */
const WORTH_SAVING = 10;

/** What the rule goes by; times in epoch ms, null for never. */
export type ReminderFacts = {
  readonly now: number;
  readonly lastExport: number | null;
  readonly firstEvent: number | null;
  /** Records made since the last export. */
  readonly count: number;
  /** Safari, or another browser on its engine that deletes as Safari does. */
  readonly safari: boolean;
};

/** Whether to remind the reader to export, and in which words: after 30 days, in Safari after 7; null for no. */
export function exportReminder(facts: ReminderFacts): 'monthly' | 'safari' | null {
  const since = facts.lastExport ?? facts.firstEvent;
  if (since === null || facts.count < WORTH_SAVING) return null;
  const days = (facts.now - since) / DAY;
  if (facts.safari) return days >= SAFARI_DAYS ? 'safari' : null;
  return days >= MONTH_DAYS ? 'monthly' : null;
}
