/*
 * Advance widths in 1/1000 em for U+0020–U+007E, taken with opentype.js from Noto Sans KR 400 and 700
 * (npm @expo-google-fonts/noto-sans-kr 0.4.3, SIL Open Font License 1.1). All 11,172 Hangul syllables share one width.
 * The factor 1.06 and the line of 1.16 + 0.29 em make boxes hold under Pretendard, Nanum, DejaVu and Liberation too.
 */
const regular = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392,
  555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474,
  946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
  633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559,
  606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606,
  620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];
const bold = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387,
  590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514,
  1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
  667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567,
  626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626,
  644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
];

/** Height of a line over the baseline, in em. */
export const ASCENT = 1.16;
/** Depth of a line under the baseline, in em. */
export const DESCENT = 0.29;

const FACTOR = 1.06;
const HANGUL = 0.92;
const isHangul = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0x3130 && code <= 0x318f);
const isAccentedLatin = (code: number): boolean => code >= 0xa0 && code <= 0x24f;
const isZeroWidth = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff;

const advance = (code: number, table: readonly number[]): number => {
  const listed = table[code - 32];
  if (listed !== undefined) return listed / 1000;
  if (isHangul(code)) return HANGUL;
  if (isZeroWidth(code)) return 0;
  return isAccentedLatin(code) ? 0.62 : 1;
};

/** Gives the width in px of one line of text set at `px` pixels, a little wide so that any usual font fits. */
export const textWidth = (text: string, px: number, isBold: boolean): number => {
  const table = isBold ? bold : regular;
  let em = 0;
  for (const character of text) em += advance(character.codePointAt(0) ?? 32, table);
  return em * px * FACTOR;
};
