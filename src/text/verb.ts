import { isHangul } from './hangul.ts';

/** What follows the stem of a verb or adjective; those of 하다, 되다 and 시키다 are in josa.ts. Longest first. */
const endings = `으면서 면서 으려면 려면 으려고 려고 도록 지만 지는 지도 는데 는지 는가 으니까 니까 나요 습니다 니다 거나 어서 아서 어야 아야
  어도 아도 으면 으며 으니 었다 았다 었을 았을 었던 았던 려는 었고 았고 다가 다는 던 면 며 지 고 는 나 기 게 자 다 서 야 도 을 은 가 니 때`
  .split(/\s+/).sort((a, b) => b.length - a.length);
const byLastSyllable = Map.groupBy(endings, (ending) => ending.at(-1) ?? '');

const vowelBefore: Record<number, number> = { 6: 20, 14: 13, 9: 8 };
/** ㄴ, ㄹ, ㅁ, ㅂ, ㅆ as the last sound: 멈춘, 멈출, 멈춤, 멈춥니다, 멈췄다. */
const sounds = new Set([4, 8, 16, 17, 20]);

/** The last syllable as the stem has it: 춘 → 추, 춰 → 추, 져 → 지. */
function bare(syllable: string): string {
  const code = syllable.charCodeAt(0) - 0xac00;
  const last = code % 28;
  const vowel = Math.floor((code % 588) / 28);
  const open = last === 0 || sounds.has(last);
  const stem = open ? (vowelBefore[vowel] ?? vowel) : vowel;
  return String.fromCharCode(0xac00 + code - (code % 588) + stem * 28 + (open ? 0 : last));
}

/**
 * Takes a Hangul word, gives the stem that its forms share if it is a verb or an adjective (멈추면, 멈춘, 멈춰서 → 멈추).
 * At least two syllables stay. Of a noun it gives something that only other forms of it share.
 */
export function stemVerb(word: string): string {
  if (!isHangul(word) || word.length < 2 || word.length > 20) return word;
  const ending = byLastSyllable.get(word.at(-1) ?? '')?.find((one) => word.length - one.length >= 2 && word.endsWith(one)) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  const final = stem.at(-1) ?? '';
  return /[가-힣]/.test(final) ? stem.slice(0, -1) + bare(final) : stem;
}
