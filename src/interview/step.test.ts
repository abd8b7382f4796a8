import { expect, test } from 'vitest';
import { sampleMaterial, sampleOptions, sampleTopics } from './sample.ts';
import type { Event, Options, State, Turn } from './state.ts';
import { begin, step } from './step.ts';

const all = { ko: sampleMaterial('ko'), en: sampleMaterial('en') };
const minute = 60_000;

/** Plays answers a second apart, or whole events. */
const play = (said: readonly (string | Event)[], own: Partial<Options> = {}): State => {
  const options = sampleOptions(own);
  return said.reduce((state, one, i) => step(state, typeof one === 'string' ? { type: 'answer', text: one, at: (i + 1) * 1000 } : one, all[options.lang]), begin(options, all[options.lang], 0));
};
const last = (state: State): Turn => state.turns.at(-1) ?? expect.fail('no turn');
const kinds = (state: State): string[] => state.turns.map(({ kind }) => kind);
const lead = (state: State): string => last(state).lead.join('\n');
const full = '저수지가 넘칩니다. 펌프가 멈춥니다. 그래서 우회로를 엽니다.';
const wrong = '밸브를 잠그면 물이 사라집니다.';

test('a strong answer is quoted and followed up deeper; two follow-ups at most', () => {
  const state = play([full]);
  expect(last(state)).toMatchObject({ kind: 'follow-up', followUp: 'deep' });
  expect(lead(state)).toMatch(/“(저수지가 넘칩니다|펌프가 멈춥니다|그래서 우회로를 엽니다)”/);
  expect(kinds(play(['저수지가 넘칩니다', '12분입니다. 유입이 초당 3톤이라서요.', '모터가 과열되어 8초 뒤에 꺼집니다', '따로 뚫은 수로로 4분 안에 돌립니다']))).toEqual(['question', 'follow-up', 'follow-up', 'question', 'hint']);
});

test('a partial answer is followed up where it was missing; the point is told when it stays so', () => {
  const state = play(['그래서 우회로를 엽니다. 먼저 우회로의 문을 봅니다.']);
  expect(last(state)).toMatchObject({ kind: 'follow-up', followUp: 'why-pump' });
  expect(lead(play(['그래서 우회로를 엽니다. 먼저 우회로의 문을 봅니다.', '전기를 3번 나눠 씁니다. 그러면 펌프 요금이 줄지요.']))).toContain('펌프가 멈춘다.');
});

test('a wrong statement is corrected once, in the candidate’s words and with its page', () => {
  const state = play([wrong]);
  expect(lead(state)).toContain('“밸브를 잠그면 물이 사라집니다”');
  expect(lead(state)).toContain('물은 사라지지 않고 저수지에 남는다');
  expect(lead(state)).toContain('/guide/river/water/#valve');
  expect(last(state).see).toEqual(['/guide/river/water#valve']);
  const again = play([wrong, `다시 말하지만 ${wrong}`]);
  expect(lead(again)).not.toContain('물은 사라지지 않고');
});

test('the English interviewer names English pages', () => {
  expect(lead(play(['Closing the valve makes the water vanish.'], { lang: 'en' }))).toContain('/en/guide/river/water/#valve');
});

test('"I don’t know": hint, easier part, model answer, on', () => {
  const state = play(['모르겠습니다', '모르겠습니다', '모르겠습니다']);
  expect(kinds(state)).toEqual(['question', 'hint', 'easier', 'question']);
  expect(lead(state)).toContain('둑 아래입니다');
  expect(lead(state)).toContain('저수지가 넘치고 펌프가 멈춥니다');
});

test('who never gives up is not told the model answer', () => {
  const state = play(['밸브와 물길의 색이 파란색이라고 봅니다', '수문의 손잡이는 둥글다고 봅니다 밸브처럼요', '밸브는 마당의 나무 옆에 있는 것으로 봅니다']);
  expect(kinds(state)).toEqual(['question', 'hint', 'easier', 'question']);
  expect(lead(state)).not.toContain('펌프가 멈춥니다');
});

test('after a hint a point counts, and the talk goes on from there', () => {
  expect(kinds(play(['모르겠습니다', full]))).toEqual(['question', 'hint', 'follow-up']);
});

test('a follow-up given up tells the point and the page, and no model answer', () => {
  const state = play(['우회로를 엽니다. 우회로는 왼쪽입니다.', '모르겠습니다']);
  expect(lead(state)).toContain('펌프가 멈춘다.');
  expect(lead(state)).not.toContain('저수지가 넘치고');
  expect(state.turns.at(-1)?.see).toEqual([state.turns[0]?.question].map((id) => `/questions/river/${id ?? ''}`));
});

test('a hint for a follow-up is said to be the one for the question', () => {
  expect(lead(play(['우회로를 엽니다. 우회로는 왼쪽입니다.', '힌트']))).toMatch(/힌트가 따로 없어서/);
});

test.each([['', 'empty'], ['음', 'thinking'], ['네', 'short'], ['점심으로 김치찌개를 먹었는데 정말 맛있었습니다', 'off-topic'], ['# 글\n**하나** 하고 **둘**', 'pasted']])('%j gets a word of its own once, help the second time', (text, taken) => {
  const state = play([text]);
  expect(state.turns[0]?.answer?.taken).toBe(taken);
  expect(last(state).kind).toBe('nudge');
  expect(last(play([text, `${text} `])).kind).toMatch(/hint|nudge|question/);
  expect(last(play([text, text, text])).kind).not.toBe('nudge');
});

test('a pasted answer counts for nothing until it is said again', () => {
  const [question] = all.ko.questions.filter(({ id }) => id === play([]).turns[0]?.question);
  const state = play([question?.answer ?? '']);
  expect(state.turns[0]?.answer).not.toHaveProperty('reading');
});

test('repeat asks again, pause waits, resume goes on', () => {
  const [first] = play([]).turns;
  expect(last(play(['다시'])).ask).toContain(first?.ask);
  expect(kinds(play(['잠깐', '계속']))).toEqual(['question', 'pause', 'nudge']);
  expect(last(play(['잠깐', '계속'])).ask).toContain(first?.ask);
});

test('another question and skip leave the question; its concepts do not come back', () => {
  const state = play(['다른 질문', '건너뛰기', '다른거', '스킵']);
  expect(new Set(state.turns.flatMap(({ question }) => question ?? [])).size).toBe(state.turns.filter(({ kind }) => kind === 'question').length);
  expect(state.ended).toBe('exhausted');
});

test.each(['종료', 'exit'])('%s ends it', (text) => {
  expect(play([text]).ended).toBe('asked');
  expect(last(play([text, '저수지가 넘칩니다'])).kind).toBe('closing');
});

test('the limit of turns holds, and the last answer is still replied to', () => {
  const state = play([wrong], { turns: 1 });
  expect(state.ended).toBe('turns');
  expect(lead(state)).toContain('물은 사라지지 않고');
});

test('at the limit "I don’t know" still leads to the model answer', () => {
  const state = play(['모르겠습니다', '모르겠습니다'], { turns: 1 });
  expect(kinds(state)).toEqual(['question', 'hint', 'closing']);
  expect(lead(state)).toContain('저수지가 넘치고');
});

test('the time limit: a tick ends it, a late answer is still heard', () => {
  expect(play([{ type: 'tick', at: 44 * minute }]).ended).toBeUndefined();
  expect(play([{ type: 'tick', at: 45 * minute }]).ended).toBe('time');
  const late = play([{ type: 'answer', text: full, at: 50 * minute }]);
  expect(late.ended).toBe('time');
  expect(late.turns[0]?.answer?.reading?.points.every(({ heard }) => heard)).toBe(true);
});

test('pauses do not count, whether by word or by event', () => {
  expect(play([{ type: 'pause', at: minute }, { type: 'tick', at: 90 * minute }, { type: 'resume', at: 100 * minute }, { type: 'tick', at: 140 * minute }]).ended).toBeUndefined();
  const state = play([{ type: 'answer', text: '잠깐', at: minute }, { type: 'answer', text: full, at: 61 * minute }]);
  expect(state).toMatchObject({ paused: 60 * minute });
  expect(state.ended).toBeUndefined();
});

test('a clock that goes back is not followed', () => {
  const state = play([{ type: 'answer', text: full, at: 5000 }, { type: 'answer', text: '12분입니다', at: 1000 }]);
  expect(state.turns.map(({ at }) => at)).toEqual([0, 5000, 5000]);
});

test('the reader overrules what was heard; the next follow-up minds it', () => {
  const heard = play([full, { type: 'overrule', turn: 1, id: 'overflow', heard: false }]);
  expect(heard.turns[0]?.answer?.overruled).toEqual({ overflow: false });
  expect(play([full, { type: 'overrule', turn: 1, id: 'nothing', heard: true }]).turns[0]?.answer).not.toHaveProperty('overruled');
  expect(play(['종료', { type: 'overrule', turn: 9, id: 'overflow', heard: true }]).ended).toBe('asked');
});

test('the difficulty follows the candidate', () => {
  expect(play(['모르겠습니다', '모르겠습니다', '모르겠습니다']).level).toBe(1.5);
  expect(play([full, '모르겠습니다']).level).toBe(2.5);
});

test('topics come by their weights', () => {
  const state = play(Array.from({ length: 7 }, () => '건너뛰기'), { topics: [{ topic: 'river', weight: 2 }, { topic: 'lake', weight: 1 }], turns: 30 });
  const topics = state.turns.flatMap(({ question }) => question?.split('-')[0] ?? []).slice(0, 3);
  expect(topics.sort()).toEqual(['lake', 'river', 'river']);
});

test('the given state is not changed, and the same events give the same interview', () => {
  const state = play([full]);
  const before = structuredClone(state);
  step(state, { type: 'answer', text: '12분입니다', at: 9000 }, all.ko);
  expect(state).toEqual(before);
  expect(play([full, '모르겠습니다', '힌트'])).toEqual(play([full, '모르겠습니다', '힌트']));
  expect(play([], { seed: 1, topics: sampleTopics.map((topic) => ({ topic, weight: 1 })) }).turns[0]?.question).toBeDefined();
});

test('a stored state goes on as if it had not been stored', () => {
  const state = play([full]);
  const event: Event = { type: 'answer', text: '모르겠습니다', at: 9000 };
  expect(step(JSON.parse(JSON.stringify(state)) as State, event, all.ko)).toEqual(step(state, event, all.ko));
});

test('a stored interview goes on when its question has left the bank', () => {
  const state = play([]);
  const rest = { ...all.ko, questions: all.ko.questions.filter(({ id }) => id !== state.turns[0]?.question) };
  for (const text of ['모르겠습니다', full, '힌트', '다시']) expect(['question', 'nudge']).toContain(last(step(state, { type: 'answer', text, at: 9 }, rest)).kind);
});

test('without any question it ends at once', () => {
  expect(begin(sampleOptions({ topics: [{ topic: 'nowhere', weight: 1 }] }), all.ko, 0)).toMatchObject({ ended: 'exhausted' });
});

test('a project opens, stays with its technique and asks for what was not said', () => {
  const state = play(['여러 팀이 같은 기록을 다시 읽어야 해서 골랐습니다', 'RabbitMQ는 읽은 것이 사라져서 접었습니다'], { projects: [{ name: '물결', techniques: ['Kafka'], line: '채팅 서버' }] });
  expect(state.turns.map(({ kind, aim }) => aim ?? kind)).toEqual(['why', 'considered', 'broke']);
  expect(state.turns[0]?.lead.join(' ')).toContain('물결');
  expect(kinds(play(['모르겠습니다', '모르겠습니다'], { projects: [{ name: '물결', techniques: ['Kafka'] }] }))).toEqual(['project', 'hint', 'question']);
});
