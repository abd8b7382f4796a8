import { expect, test } from 'vitest';
import { gradesOf } from './grades.ts';
import type { ReportPoint, ReportQuestion, ReportTopic } from './report.ts';

const point = (id: string): ReportPoint => ({ id, text: id, words: [], overruled: false });
const question = (id: string, made: string[], missed: string[], more: Partial<ReportQuestion> = {}): ReportQuestion => ({
  id, title: id, path: `/questions/kafka/${id}`, intent: '', level: 1, made: made.map(point), missed: missed.map(point), wrong: [],
  honest: false, hint: false, skipped: false, answered: true, ms: 0, turns: [], ...more,
});
const topic = (...questions: ReportQuestion[]): ReportTopic => ({ topic: 'kafka', questions, made: 0, points: 0, ms: 0 });

test.each([
  ['all made', question('q', ['a', 'b'], []), { grade: 'good', missed: [] }],
  ['some missed', question('q', ['a'], ['b']), { grade: 'hard', missed: ['b'] }],
  ['nothing made', question('q', [], ['a', 'b']), { grade: 'again', missed: ['a', 'b'] }],
  ['given up', question('q', [], ['a'], { answered: false, honest: true }), { grade: 'again', missed: ['a'] }],
  ['skipped', question('q', [], ['a'], { answered: false, skipped: true }), { grade: 'again', missed: ['a'] }],
])('%s', (_name, met, expected) => expect(gradesOf({ topics: [topic(met)] })).toEqual([{ question: 'q', ...expected }]));

test('cut off by the end: no grade', () => expect(gradesOf({ topics: [topic(question('q', [], ['a'], { answered: false }))] })).toEqual([]));
