import type { ImportReport } from './log.ts';
import type { DataWords } from './strings.ts';

/** Puts values into the `{name}` places of a sentence; a place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** An import report in sentences: one for the whole, one for each reason of refusal. */
export function reportText(report: ImportReport, words: DataWords): string {
  if (report.fault) return words.reasons[report.fault];
  const lines = [fill(words.imported, { added: report.added, known: report.known })];
  if (report.conflicts.length > 0) lines.push(fill(words.conflicts, { count: report.conflicts.length }));
  const reasons = report.refused.map((each) => each.reason);
  for (const reason of new Set(reasons)) {
    const count = reasons.filter((each) => each === reason).length;
    lines.push(fill(words.refused, { count, reason: words.reasons[reason] }));
  }
  return lines.join(' ');
}
