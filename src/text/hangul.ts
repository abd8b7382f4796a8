/** Regular-expression class body of what a Korean keyboard makes: syllables and single jamo. */
export const hangulClass = '가-힣ㄱ-ㅎㅏ-ㅣ';

const initials = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
const vowels = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ');
const finals = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')];

/** Jamo that take two keystrokes. ㄲ ㄸ ㅃ ㅆ ㅉ ㅒ ㅖ are one key with shift. */
const strokes: Record<string, string> = {
  ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ',
};

const stroked = (jamo: string | undefined): string => (jamo === undefined ? '' : (strokes[jamo] ?? jamo));
const syllable = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/**
 * Takes a word in NFC, gives its keystrokes in order (카픜 → ㅋㅏㅍㅡㅋ); other characters stay.
 * What a reader has typed of a word so far is always a prefix of this, which whole syllables are not.
 */
export function toJamo(word: string): string {
  let out = '';
  for (const char of word) {
    const code = char.charCodeAt(0);
    if (!syllable(code)) {
      out += stroked(char);
      continue;
    }
    const at = code - 0xac00;
    out += stroked(initials[Math.floor(at / 588)]);
    out += stroked(vowels[Math.floor((at % 588) / 28)]);
    out += stroked(finals[at % 28]);
  }
  return out;
}

/** Takes a text in NFC, gives the first consonant of each syllable (컨슈머 → ㅋㅅㅁ); other characters stay. */
export function choseong(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.charCodeAt(0);
    out += syllable(code) ? (initials[Math.floor((code - 0xac00) / 588)] ?? '') : char;
  }
  return out;
}

/**
 * Takes a word; gives it as a 초성 query, or null when it is none (two consonants or more and nothing else).
 * An input method joins ㄱ and ㅅ to ㄳ while typing, so joined consonants come apart.
 */
export function asChoseong(word: string): string | null {
  if (!/^[ㄱ-ㅎ]+$/.test(word)) return null;
  const apart = toJamo(word);
  return apart.length >= 2 ? apart : null;
}

/** Takes a word, tells whether all of it is Hangul (syllables or jamo). */
export function isHangul(word: string): boolean {
  return /^[가-힣ㄱ-ㅎㅏ-ㅣ]+$/.test(word);
}
