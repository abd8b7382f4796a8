/** The day (YYYY-MM-DD) on a clock `zone` minutes east of UTC at epoch ms `at`; without a zone, the day in UTC. */
export function localDay(at: number, zone = 0): string {
  return new Date(at + zone * 60_000).toISOString().slice(0, 10);
}
