import { expect, test } from 'vitest';
import { labelled } from '../interview/material.ts';
import { figuresOf, precision, recall } from './interview.ts';

test.each(['tune', 'held'] as const)('reading of the %s half: points precision ≥ 0.90 and recall ≥ 0.85, misconceptions precision ≥ 0.95', (half) => {
  const { points, misconceptions } = figuresOf((answer) => answer.half === half);
  expect(points.answers).toBeGreaterThanOrEqual(100);
  expect(precision(points)).toBeGreaterThanOrEqual(0.9);
  expect(recall(points)).toBeGreaterThanOrEqual(0.85);
  expect(precision(misconceptions)).toBeGreaterThanOrEqual(0.95);
  // Not an aim of its own, but a reading that hears nothing would be precise.
  expect(recall(misconceptions)).toBeGreaterThanOrEqual(0.7);
}, 60_000);

test('an evasive answer seldom makes a point: one of some thirty', () => {
  const { points } = figuresOf(({ kind }) => kind === 'evasive');
  expect(points.answers).toBeGreaterThanOrEqual(40);
  expect(points.right + points.wrong).toBeLessThanOrEqual((points.answers * 6) / 25);
}, 60_000);

test('no question is in both halves, and at least 40 questions have five answers', () => {
  const answers = labelled();
  const halves = Map.groupBy(answers, ({ question }) => question);
  expect([...halves.values()].every((all) => new Set(all.map(({ half }) => half)).size === 1)).toBe(true);
  expect([...halves.values()].filter(({ length }) => length === 5).length).toBeGreaterThanOrEqual(40);
});
