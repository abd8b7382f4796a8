/**
 * Full width → ASCII, half-width jamo → compatibility jamo, ideographic space → space.
 * NFKC would do this too, but it also turns ㄱ (U+3131) into a conjoining ᄀ (U+1100) that no keyboard types.
 */
const wide = /[\uFF01-\uFF5E\u3000\uFFA1-\uFFBE\uFFC2-\uFFDC]/g;
const halfJamo = 'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ___ㅏㅐㅑㅒㅓㅔ__ㅕㅖㅗㅘㅙㅚ__ㅛㅜㅝㅞㅟㅠ__ㅡㅢㅣ';
const unwiden = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code === 0x3000) return ' ';
  return code < 0xffa0 ? String.fromCharCode(code - 0xfee0) : (halfJamo[code - 0xffa1] ?? char);
};

/** Conjoining jamo that NFC left alone (no syllable to join) → the jamo of the keyboard. */
const loose = /[\u1100-\u1112\u1161-\u1175\u11A8-\u11C2]/g;
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const finals = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const unjoin = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code <= 0x1112) return initials[code - 0x1100] ?? char;
  return code <= 0x1175 ? String.fromCharCode(code - 0x1161 + 0x314f) : (finals[code - 0x11a8] ?? char);
};

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Letters, digits and signs that are in that form but for capitals: nearly all of what is ever read. */
const plain = /^[!-~가-힣]*$/;

/** Takes any text, gives it in one form for comparing: width folded, lower case, NFC, spaces single. Idempotent. */
export function normalise(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .replace(invisible, '')
    .replace(wide, unwiden)
    .toLowerCase()
    .normalize('NFC')
    .replace(loose, unjoin)
    .replace(/\s+/g, ' ')
    .trim();
}
