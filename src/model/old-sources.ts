import { lineIn, type Site } from './site.ts';

/** A source that was read long ago: worth reading again, though no error. */
export interface OldSource { id: string; read: string; file: string; line: number }

const yearBefore = (day: string): string => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

/** The sources read more than a year before `today` (YYYY-MM-DD), the oldest first. */
export const oldSources = (site: Site, today: string): OldSource[] => site.sources
  .filter(({ read }) => read < yearBefore(today))
  .map((source) => ({ id: source.id, read: source.read, file: source.origin.file, line: lineIn(source, 'read') }))
  .sort((a, b) => a.read.localeCompare(b.read));
