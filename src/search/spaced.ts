/** A section's text without spaces and joiners, and with them, in lower case. */
export interface Running {
  squeezed: string;
  text: string;
}

const gap = /[\s._-]+/g;

/** Takes a section's own words (heading and text), gives them ready for `spacedIn`. */
export function running(text: string): Running {
  const lower = text.toLowerCase();
  return { squeezed: lower.replace(gap, ''), text: lower };
}

/**
 * Takes a word, gives the expression that finds it with spaces between its letters (한번 → 한 번), from the start
 * of a word on; null for a word too short to be told from chance. `\b` is never true beside Hangul.
 */
export function spacedPattern(word: string): RegExp | null {
  const letters = Array.from(word);
  const least = /[가-힣]/.test(word) ? 2 : 5;
  if (letters.length < least || letters.length > 30 || !/^[\p{L}\p{N}]+$/u.test(word)) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('[\\s._-]?')}`, 'giu');
}

/** Takes sections and a word, gives the numbers of those in which the word stands, spaced in any way. */
export function spacedIn(sections: readonly Running[], word: string): number[] {
  const pattern = spacedPattern(word);
  if (!pattern) return [];
  const found: number[] = [];
  sections.forEach(({ squeezed, text }, section) => {
    if (!squeezed.includes(word)) return;
    pattern.lastIndex = 0;
    if (pattern.test(text)) found.push(section);
  });
  return found;
}
