import { type FileFault, openExport, sift, type Sifted } from './export-file.ts';

/** A whole export file read at once, as the log reads it bit by bit. */
export const readExport = (text: string, limit?: number): { fault: FileFault } | ({ fault: null } & Sifted) => {
  const file = openExport(text, limit);
  if (file.fault !== null) return file;
  const sifted: Sifted = { events: [], refused: [] };
  for (let from = 0; from < file.list.length; from += 3) sift(file.list, from, from + 3, sifted);
  return { fault: null, ...sifted };
};
