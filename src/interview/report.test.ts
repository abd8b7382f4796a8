import { expect, test } from 'vitest';
import { reportOf } from './report.ts';
import { sampleMaterial, sampleOptions } from './sample.ts';
import type { Event, Options, State } from './state.ts';
import { begin, step } from './step.ts';
import { reportText, transcriptOf } from './transcript.ts';

const material = sampleMaterial('ko');
const names = { river: { ko: '강', en: 'River' }, lake: { ko: '호수', en: 'Lake' } };
const topics = [{ topic: 'river', weight: 1 }, { topic: 'lake', weight: 1 }];
const play = (events: readonly Event[], own: Partial<Options> = {}): State =>
  events.reduce((state, event) => step(state, event, material), begin(sampleOptions({ topics: topics.slice(0, 1), ...own }), material, 1000));
const answer = (text: string, at: number): Event => ({ type: 'answer', text, at });
const end = answer('종료', 100_000);

test('points made and missed, with words, turn and time', () => {
  const state = play([answer('저수지가 넘칩니다.', 31_000), end]);
  const { topics: [topic], missed, ended, ms } = reportOf(state, material);
  expect(topic).toMatchObject({ topic: 'river', made: 1, points: 3, ms: 99_000 });
  expect(topic?.questions[0]?.made).toMatchObject([{ id: 'overflow', overruled: false, turn: 1 }]);
  expect(topic?.questions[0]?.made[0]?.words.join(' ')).toContain('저수지');
  expect(missed.map(({ point }) => point)).toEqual(['pump', 'bypass']);
  expect({ ended, ms }).toEqual({ ended: 'asked', ms: 99_000 });
});

test('the reader has the last word, both ways', () => {
  const state = play([answer('저수지가 넘칩니다.', 31_000), end, { type: 'overrule', turn: 1, id: 'overflow', heard: false }, { type: 'overrule', turn: 1, id: 'pump', heard: true }]);
  const [question] = reportOf(state, material).topics[0]?.questions ?? [];
  expect(question?.made.map(({ id, overruled }) => [id, overruled])).toEqual([['pump', true]]);
  expect(reportText(state, reportOf(state, material), names, 'text')).toContain('[직접 고침]');
});

test('what was wrong stands in the report until it is overruled, and its page comes first', () => {
  const wrong = play([answer('밸브를 잠그면 물이 사라집니다.', 2000), end]);
  expect(reportOf(wrong, material).topics[0]?.questions[0]?.wrong).toMatchObject([{ id: 'river-wrong', turn: 1 }]);
  expect(reportOf(wrong, material).read[0]).toBe('/guide/river/water#valve');
  const ruled = step(wrong, { type: 'overrule', turn: 1, id: 'river-wrong', heard: false }, material);
  expect(reportOf(ruled, material).topics[0]?.questions[0]?.wrong).toEqual([]);
});

test('pauses are not counted, topics not reached are named, honesty too', () => {
  const state = play([{ type: 'pause', at: 2000 }, { type: 'resume', at: 62_000 }, answer('모르겠습니다', 63_000), answer('종료', 64_000)], { topics });
  const report = reportOf(state, material);
  expect(report).toMatchObject({ ms: 3000, honest: [1] });
  expect(report.topics[0]?.questions[0]).toMatchObject({ ms: 3000, honest: true, hint: true });
  expect(report.notReached).toHaveLength(1);
});

test('a question that the end cut off leaves nothing to review', () => {
  expect(reportOf(play([answer('종료', 2000)]), material).missed).toEqual([]);
  expect(reportOf(play([answer('건너뛰기', 2000), answer('종료', 3000)]), material).missed).toHaveLength(3);
});

test('a point that was almost heard is missed, and marked', () => {
  const state = play([answer('저수지가 넘칩니다. 물은 다른 데로 돌립니다.', 2000), end]);
  const [turn] = state.turns;
  for (const point of turn?.answer?.reading?.points ?? []) if (point.id === 'bypass') Object.assign(point, { heard: false, near: true });
  expect(reportOf(state, material).topics[0]?.questions[0]?.missed.find(({ id }) => id === 'bypass')).toMatchObject({ near: true });
  expect(reportText(state, reportOf(state, material), names, 'text')).toContain('[비슷한 말은 들었습니다]');
});

test('an unfinished interview has a report as well', () => {
  expect(reportOf(play([]), material)).toMatchObject({ turns: 1 });
  expect(reportOf(play([]), material)).not.toHaveProperty('ended');
});

test('text and Markdown: an answer cannot break out of its place', () => {
  const state = play([answer('# 제목\n**굵게** <b>x</b> \u001b[2J\r저수지가 넘칩니다', 2000), end]);
  const markdown = transcriptOf(state, 'markdown');
  expect(markdown).toContain(String.raw`> \# 제목`);
  expect(markdown).toContain(String.raw`\*\*굵게\*\* \<b\>x`);
  expect(transcriptOf(state, 'text')).not.toContain('\u001b');
  expect(reportText(state, reportOf(state, material), names, 'markdown')).toMatch(/^# 모의 면접 기록/);
  expect(reportText(state, reportOf(state, material), names, 'text')).toContain('강: 3개 가운데');
});
