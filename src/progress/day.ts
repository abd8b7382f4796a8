/** The day (YYYY-MM-DD) on a clock `zone` minutes east of UTC at epoch ms `at`; without a zone, the day in UTC. */
export function localDay(at: number, zone = 0): string {
  return new Date(at + zone * 60_000).toISOString().slice(0, 10);
}

/** The number of a day (YYYY-MM-DD), counted from 1970-01-01; one more is the next day, whatever the clocks do. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** The number of the day on a clock `zone` minutes east of UTC at epoch ms `at`: `dayNumber(localDay(at, zone))`, without the text. */
export const dayAt = (at: number, zone = 0): number => Math.floor((at + zone * 60_000) / 86_400_000);

/** The day (YYYY-MM-DD) of a day number. */
export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
