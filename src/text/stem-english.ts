/** [ending, what stands in its place, letters that must stay before it]; the first that fits is taken. */
const rules: readonly (readonly [string, string, number])[] = [
  ['ization', 'ize', 3], ['isation', 'ize', 3], ['ational', 'ate', 3], ['ability', 'able', 3], ['ibility', 'ible', 3],
  ['ication', 'icate', 3], ['ional', 'ion', 3], ['ation', 'ate', 4], ['ction', 'ct', 3], ['ssion', 'ss', 3],
  ['ency', 'ent', 5], ['ence', 'ent', 5], ['ies', 'y', 2], ['ied', 'y', 2], ['sses', 'ss', 1], ['xes', 'x', 2],
  ['ches', 'ch', 2], ['shes', 'sh', 2], ['ising', 'ize', 3], ['ised', 'ize', 3], ['ise', 'ize', 4],
  ['ment', '', 6], ['ing', '', 3], ['eed', 'eed', 0], ['ed', '', 3], ['ly', '', 4], ['ss', 'ss', 0], ['us', 'us', 0], ['is', 'is', 0],
  ['s', '', 2], ['ee', 'ee', 0], ['e', '', 3],
];
const vowel = /[aeiouy]/;
const doubled = /([b-df-hjkmnpqrtvwx])\1$/;

/** Comparatives of words that a reader of a manual asks with; by rule every consumer would be more consum. */
const compared: ReadonlyMap<string, string> = new Map('slow fast small large big short long high low old new few strong weak cheap late safe'
  .split(' ').flatMap((word) => {
    const stem = /e$/.test(word) ? word.slice(0, -1) : word === 'big' ? 'bigg' : word;
    return [[`${stem}er`, word], [`${stem}est`, word]] as const;
  }));

const once = (word: string): string => {
  for (const [ending, instead, least] of rules) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < least || (least > 0 && !vowel.test(stem))) continue;
    const cut = ending === 'ing' || ending === 'ed';
    return cut && doubled.test(stem) ? stem.slice(0, -1) : stem + instead;
  }
  return word;
};

/**
 * Takes a lower-case word, gives the stem that its common forms share (partitions, partitioning → partition).
 * After Porter's suffix rules (An algorithm for suffix stripping, 1980), far fewer. Not a-z only: comes back as is.
 */
export function stemEnglish(word: string): string {
  if (!/^[a-z]{3,40}$/.test(word)) return word;
  let stem = compared.get(word) ?? word;
  for (let next = once(stem); next !== stem; next = once(stem)) stem = next;
  return stem;
}
