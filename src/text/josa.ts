/** What may follow a noun: particles, and the endings of 이다, 하다, 되다, 시키다. Long ones are made of short ones. */
const particles = `은 는 이 가 을 를 의 에 와 과 도 만 로 나 랑 야 요 께 에서 에게 한테 으로 부터 까지 마다 처럼 보다 조차 마저
  밖에 이나 이랑 라도 이라도 든지 이든지 대로 만큼 뿐 뿐만 하고 에게서 으로서 으로써 로서 로써 라고 이라고 이란 란 들 별`;
const copulas = `이다 이며 이고 이라 이라는 이라면 이므로 이지만 이었다 였다 입니다 이었습니다 이에요 예요 인지 인데 이어야`;
const verbs = `다 는 고 면 며 지 기 게 여 려면 려고 도록 므로 니 니까 던 자 거나 면서 지만 는데 는지 였다 여서 여야 려는 지는 지도`;
const contracted = {
  하: `한다 한 할 함 합니다 합니까 해 해서 해야 해도 했다 했고 했을 했던 했으며 했지만 했습니다 한다면 할지 하세요 하십시오 하나요`,
  되: `된다 된 될 됨 됩니다 됩니까 돼 돼서 돼야 돼도 됐다 됐고 됐을 됐던 됐으며 됐습니다 되어 되어서 되어야 되었다 되었고 되나요 된다면 될지`,
  시키: `시킨다 시킨 시킬 시킴 시킵니다 시켜 시켜서 시켜야 시켰다`,
};

const list = (text: string): string[] => text.split(/\s+/);
const suffixes: ReadonlySet<string> = new Set([
  ...list(particles),
  ...list(copulas),
  ...Object.entries(contracted).flatMap(([stem, whole]) => [
    ...list(whole),
    ...list(verbs).map((ending) => stem + ending),
  ]),
]);
/** No run of particles is longer; without a bound a long word would be tried in every way to cut it. */
const longestChain = 10;
const longestWord = 40;
const longest = Math.max(...[...suffixes].map((suffix) => suffix.length));

/** Takes a Hangul word, tells whether all of it is particles or endings, as 를 is after Kafka in Kafka를. */
export function isParticle(word: string): boolean {
  if (suffixes.has(word)) return true;
  if (word.length > longestChain) return false;
  for (let cut = 1; cut < word.length && cut <= longest; cut += 1) {
    if (suffixes.has(word.slice(0, cut)) && isParticle(word.slice(cut))) return true;
  }
  return false;
}

/**
 * Takes a Hangul word, gives it without particles and endings, the longest first and until none is left
 * (파티션에서는 → 파티션, 복제한다는 → 복제). At least two syllables stay, so 결과 and 속도 are whole.
 * A noun that only looks inflected loses its end too (재시도 → 재시): harmless, since index and query do the same.
 */
export function stripJosa(word: string): string {
  if (word.length > longestWord) return word;
  for (let size = Math.min(longest, word.length - 2); size > 0; size -= 1) {
    if (suffixes.has(word.slice(-size))) return stripJosa(word.slice(0, -size));
  }
  return word;
}

/**
 * Takes a Hangul word that is still being typed, gives it without a particle of which only the beginning
 * is there (파티션부 → 파티션), or null when nothing of two syllables or more stays.
 */
export function stripHalfJosa(word: string): string | null {
  for (let size = 1; size <= Math.min(longest - 1, word.length - 2); size += 1) {
    const tail = word.slice(-size);
    if ([...suffixes].some((suffix) => suffix.startsWith(tail))) return stripJosa(word.slice(0, -size));
  }
  return null;
}
