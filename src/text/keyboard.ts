import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { isHangul } from './hangul.ts';

/** es-hangul 2.4.0 throws on vowels that no syllable can hold, as in `how` (ㅗㅐㅈ). */
const attempt = (convert: () => string): string => {
  try {
    return convert();
  } catch {
    return '';
  }
};

/**
 * Takes a word as typed (case kept: shift makes ㅆ), gives it as if the keyboard had been switched to Korean
 * (zkvmzk → 카프카), or null when no Korean word comes of it. The two-set keyboard, KS X 5002.
 */
export function asTypedInKorean(word: string): string | null {
  if (!/^[A-Za-z]{2,60}$/.test(word)) return null;
  for (const typed of [word, word.toLowerCase()]) {
    const hangul = attempt(() => convertQwertyToHangul(typed));
    if (/^[가-힣]+$/.test(hangul)) return hangul;
  }
  return null;
}

/** Takes a Hangul word, gives the Latin letters of the same keys (ㅏㅁ람 → kafka), or null for any other word. */
export function asTypedInEnglish(word: string): string | null {
  if (!isHangul(word) || word.length > 60) return null;
  const latin = attempt(() => convertHangulToQwerty(word)).toLowerCase();
  return /^[a-z]{2,}$/.test(latin) ? latin : null;
}
