const patterns = new Map<string, RegExp | null>();

function patternOf(word: string): RegExp | null {
  const letters = Array.from(word);
  const least = /[가-힣]/.test(word) ? 2 : 5;
  if (letters.length < least || letters.length > 30 || !/^[\p{L}\p{N}]+$/u.test(word)) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('[\\s._-]?')}`, 'giu');
}

/**
 * Takes a word, gives the expression that finds it with spaces between its letters (한번 → 한 번), from the start
 * of a word on; null for a word too short to be told from chance. `\b` is never true beside Hangul.
 */
export function spacedPattern(word: string): RegExp | null {
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    if (patterns.size > 200) patterns.clear();
    patterns.set(word, (pattern = patternOf(word)));
  }
  return pattern;
}
