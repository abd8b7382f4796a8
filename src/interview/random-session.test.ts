import { expect, test } from 'vitest';
import { flawsOf, playByChance } from './random-session.ts';
import { reportOf } from './report.ts';
import { begin, step } from './step.ts';
import { sampleMaterial, sampleOptions, sampleTopics } from './sample.ts';
import type { State } from './state.ts';
import { reportText, transcriptOf } from './transcript.ts';

const projects = [{ name: '물결', techniques: ['Kafka', 'Redis'], line: '채팅 서버' }, { name: 'Rill', techniques: ['Debezium'] }];

test.each(['ko', 'en'] as const)('500 interviews by chance in %s end without a flaw (the bench plays 10,000 on the whole bank)', (lang) => {
  const material = sampleMaterial(lang);
  const endings = new Set<string>();
  for (let seed = 0; seed < 500; seed += 1) {
    const options = sampleOptions({
      seed, lang, turns: (seed % 14) + 1, minutes: (seed % 90) + 1, topics: sampleTopics.slice(0, (seed % 3) + 1).map((topic, i) => ({ topic, weight: i + 1 })), projects: seed % 4 === 0 ? projects : [],
    });
    let steps = 0;
    let last: State | undefined;
    const end = playByChance(options, material, (state) => {
      steps += 1;
      if (last && state.turns.length < last.turns.length) throw new Error(`seed ${seed}: a turn was lost`);
      last = state;
    });
    const flaws = flawsOf(end, material);
    if (end.ended === undefined || flaws.length > 0) expect.soft(flaws, `seed ${seed}, ${end.ended ?? 'no end'}, ${steps} steps`).toEqual([]);
    endings.add(end.ended ?? 'none');
    if (seed % 50 === 0) {
      expect(JSON.parse(JSON.stringify(end))).toEqual(end);
      const report = reportOf(end, material);
      expect(`${reportText(end, report, {}, 'markdown')}${transcriptOf(end, 'text')}`).not.toMatch(/\bNaN\b|\[object/);
    }
  }
  expect([...endings].sort()).toEqual(['asked', 'exhausted', 'time', 'turns']);
}, 60_000);

test.each([
  ['numbers have a gap', (state: State) => { state.turns.splice(1, 1); }],
  ['a turn before the last has no answer', (state: State) => { delete state.turns[0]?.answer; }],
  ['something was asked twice', (state: State) => { for (const turn of state.turns.filter(({ kind }) => kind === 'question' || kind === 'easier')) turn.ask = 'again'; }],
  ['a text has a hole', (state: State) => { state.turns[1]?.lead.push('this is undefined'); }],
  ["not the candidate's words: 물레방아", (state: State) => { state.turns[1]?.lead.push('“물레방아”라고 하셨습니다.'); }],
  ['more turns than the limit', (state: State) => { state.options = { ...state.options, turns: 1 }; }],
])('a flaw is seen: %s', (flaw, spoil) => {
  const material = sampleMaterial('ko');
  let state = begin(sampleOptions(), material, 0);
  for (const text of ['모르겠습니다', '모르겠습니다', '모르겠습니다', '종료']) state = step(state, { type: 'answer', text, at: 1 }, material);
  expect(flawsOf(state, material)).toEqual([]);
  spoil(state);
  expect(flawsOf(state, material)).toContain(flaw);
});
