import { expect, test } from 'vitest';
import { around, mapBox, readTransform, type Box } from './box.ts';
import { pathPoints } from './path.ts';
import { textWidth } from './widths.ts';

const rounded = (box: Box | null): number[] =>
  box === null ? [] : [box.left, box.top, box.right, box.bottom].map((value) => Math.round(value * 100) / 100 + 0);

test.each([
  ['M10 20L30 5', [10, 5, 30, 20]],
  ['m10,20 5-5h-10v30z', [5, 15, 15, 45]],
  ['M0 0 10 0 10 10', [0, 0, 10, 10]],
  ['M0,0C0,10,10,10,10,0', [0, 0, 10, 7.5]],
  ['M0,0c0,10,10,10,10,0s10,-10,10,0', [0, -7.5, 20, 7.5]],
  ['M0,0Q5,10,10,0T20,0', [0, -5, 20, 5]],
  ['M-5,0a5,5,0,1,1,10,0a5,5,0,1,1,-10,0', [-5, -5, 5, 5]],
])('the box of %s', (d, box) => {
  expect(rounded(around(pathPoints(d)))).toEqual(box);
});

test.each([
  ['translate(5, 6)', [5, 6, 15, 26]],
  ['translate(5) scale(2)', [5, 0, 25, 40]],
  ['rotate(90)', [-20, 0, 0, 10]],
  ['rotate(90, 5, 10)', [-5, 5, 15, 15]],
  [null, [0, 0, 10, 20]],
])('a box of 10 × 20 under %s', (transform, box) => {
  expect(rounded(mapBox({ left: 0, top: 0, right: 10, bottom: 20 }, readTransform(transform)))).toEqual(box);
});

test('all Hangul syllables are equally wide, and bold Latin is wider than regular', () => {
  expect(textWidth('가', 16, false)).toBe(textWidth('힣', 16, true));
  expect(textWidth('Kafka', 16, true)).toBeGreaterThan(textWidth('Kafka', 16, false));
  expect(textWidth('漢字', 10, false)).toBeCloseTo(21.2);
  expect(textWidth('', 16, false)).toBe(0);
});
