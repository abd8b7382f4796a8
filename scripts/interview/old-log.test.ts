import { expect, test } from 'vitest';
import { flawsOf } from '../../src/interview/random-session.ts';
import { reportOf } from '../../src/interview/report.ts';
import type { Options, State } from '../../src/interview/state.ts';
import { begin, step } from '../../src/interview/step.ts';
import { reportText, transcriptOf } from '../../src/interview/transcript.ts';
import { materialOf } from './material.ts';

/**
 * An earlier interviewer kept a log of 23 runs; each test is a defect seen there, with inputs of the same shape and names replaced.
 */
const material = materialOf('ko');
const projects = [{ name: '둥지톡', techniques: ['Kafka', 'MongoDB'], line: '여러 대의 채팅 서버' }, { name: '두레', techniques: ['Redis', 'STOMP'] }];

const play = (answers: readonly string[], own: Partial<Options> = {}): State => {
  let state = begin({ session: 'old-log', seed: 3, lang: 'ko', topics: [{ topic: 'kafka', weight: 1 }], turns: 10, minutes: 45, level: 2, projects, ...own }, material, 0);
  answers.forEach((text, i) => { state = step(state, { type: 'answer', text, at: (i + 1) * 20_000 }, material); });
  expect(flawsOf(state, material)).toEqual([]);
  return state;
};
const asks = (state: State): string[] => state.turns.filter(({ kind }) => ['project', 'question', 'follow-up', 'easier'].includes(kind)).map(({ ask }) => ask);
const last = (state: State): State['turns'][number] => state.turns.at(-1) ?? expect.fail('no turn');
const bankOnly = { projects: [] };
const generic = '해당 기술은 트래픽 처리와 확장성을 고려해 선택했습니다. 다양한 레퍼런스를 참고하여 최적의 아키텍처를 설계하고자 노력했습니다.';
const ordered = 'Kafka의 파티셔닝 기능을 활용하여 채팅방 ID를 키로 해싱해 순서를 보장했습니다. 하지만 리밸런싱이 일어날 때 순서가 섞이는 문제가 있었습니다.';

test('all runs: greeting, session id, closing and report; no score, no meta data during the interview', () => {
  const state = play(['모르겠습니다', '종료']);
  expect(state.options.session).not.toBe('');
  expect(state.turns[0]?.lead[0]).toMatch(/안녕하세요|반갑습니다/);
  expect(state.ended).toBe('asked');
  const spoken = state.turns.flatMap(({ lead, ask }) => [...lead, ask]).join('\n');
  for (const { intent, reason } of state.turns) for (const hidden of [intent, reason]) if (hidden !== undefined) expect(spoken).not.toContain(hidden);
  expect(spoken).not.toMatch(/의도|태그|Initial|FollowUp|undefined/);
  expect(reportText(state, reportOf(state, material), {}, 'text')).toContain('점수는 매기지 않습니다');
});

test('run 9: an interview always begins with a question', () => {
  for (let seed = 0; seed < 50; seed += 1) expect(last(play([], { seed, ...(seed % 2 === 0 && bankOnly) })).ask).toMatch(/[?.]$/);
});

test('runs 2–23: seeds open differently, and the topics are covered by a plan', () => {
  const openings = new Set(Array.from({ length: 30 }, (_, seed) => last(play([], { ...bankOnly, seed })).ask));
  expect(openings.size).toBeGreaterThan(5);
  const state = play(['건너뛰기', '건너뛰기', '건너뛰기', '건너뛰기', '건너뛰기', '건너뛰기'], { ...bankOnly, topics: [{ topic: 'kafka', weight: 2 }, { topic: 'cdc', weight: 1 }, { topic: 'security', weight: 1 }] });
  const topics = state.turns.flatMap(({ question }) => material.questions.find(({ id }) => id === question)?.topic ?? []);
  expect(['kafka', 'cdc', 'security'].map((topic) => topics.filter((one) => one === topic).length >= 1)).toEqual([true, true, true]);
});

test('run 3: a canned answer is not accepted, and the same one again neither', () => {
  const state = play([generic, generic]);
  expect(state.turns.map(({ answer }) => answer?.taken)).toEqual(['vague', 'repeated', undefined]);
  expect(last(state).kind).toBe('nudge');
});

test('runs 4–6: only projects and techniques of the résumé are asked about', () => {
  const state = play(Array.from({ length: 14 }, (_, i) => `저희는 ${i + 3}대로 나눠서 초당 ${i + 10}00건을 받았습니다.`));
  const about = state.turns.filter(({ kind }) => kind === 'project');
  expect(about.length).toBeGreaterThan(2);
  for (const { project, technique } of about) expect(projects.some(({ name, techniques }) => name === project && techniques.includes(technique ?? ''))).toBe(true);
  expect(state.turns.every(({ ask }) => !/React|Next\.js|GraphQL|Socket\.io/.test(ask))).toBe(true);
});

test('run 4 T2, 10 T2, 13, 23 T5: "모르겠습니다" is met by a hint, an easier part, the model answer, then another question', () => {
  const state = play(['모르겠습니다.', '모르겠습니다', '모르겠습니디.'], bankOnly);
  expect(state.turns.map(({ kind }) => kind)).toEqual(['question', 'hint', 'easier', 'question']);
  const question = material.questions.find(({ id }) => id === state.turns[0]?.question);
  expect(state.turns[1]?.lead.join(' ')).toContain(question?.hint);
  expect(state.turns[2]?.ask).toBe(question?.easier.question);
  expect(last(state).lead.join('\n')).toContain(question?.answer);
  expect(reportOf(state, material).honest).toEqual([1, 2, 3]);
});

test('run 7: an answer that is beside the point is not taken as one', () => {
  const state = play(['카프카의 프로듀서 컨슈머 패턴을활용해서 순서 보장을 했습니다.'], { ...bankOnly, seed: 1 });
  expect(['hint', 'nudge']).toContain(last(state).kind);
});

test('run 8 T2: quotes are the candidate’s words, not the résumé’s', () => {
  const state = play(['서버를 여러 대 띄워서 3번 서버의 메시지를 2번 서버 사용자에게도 보내야 했습니다.', ordered]);
  for (const { lead } of state.turns.slice(1)) expect(lead.join(' ')).not.toContain('여러 대의 채팅 서버');
});

test('run 8 T3, 10, 12, 15, 23 T8–T10: nothing is asked twice', () => {
  const state = play(['모르겠습니다', '모르겠습니다', '모르겠습니다', '아까 말씀드린 대로입니다', '다른거', '건너뛰기', '모르겠습니다', '모르겠습니다', '모르겠습니다', '모르겠습니다', '건너뛰기', '건너뛰기', '건너뛰기', '건너뛰기', '건너뛰기'], { turns: 15 });
  expect(new Set(asks(state)).size).toBe(asks(state).length);
});

test('runs 10, 15, 21: turns are numbered one by one and each has one answer', () => {
  const state = play([ordered, ordered, '모르겠습니다', '\t힌트', '', '다른거']);
  expect(state.turns.map(({ n }) => n)).toEqual(state.turns.map((_, i) => i + 1));
  expect(state.turns.slice(0, -1).every(({ answer }) => answer !== undefined)).toBe(true);
});

test.each(['\texit', ' Exit ', '종료', '종 료', 'EXIT.', '종료하겠습니다.'])('run 10 T6: %j ends it', (text) => {
  expect(play([text]).ended).toBe('asked');
});

test.each(['다른거', ' 다른 거', '다른 질문', '다른질문요', 'another question'])('run 10 T5: %j gets another question', (text) => {
  const state = play([text], bankOnly);
  expect(last(state).kind).toBe('question');
  expect(last(state).question).not.toBe(state.turns[0]?.question);
});

test('runs 11, 12: a question about a project asks one thing', () => {
  const state = play(Array.from({ length: 14 }, (_, i) => `저희는 ${i + 3}대로 나눠서 초당 ${i + 10}00건을 받았습니다.`));
  for (const { ask } of state.turns.filter(({ kind }) => kind === 'project')) expect(ask.match(/\?/g)).toHaveLength(1);
});

test('run 13 T1: the interviewer’s own line is not taken as the answer', () => {
  const state = play(['안녕하세요. 자기소개 부탁드립니다.']);
  expect(state.turns[0]?.answer?.taken).toBe('echo');
  expect(last(state).kind).toBe('nudge');
});

test('run 15: the same answer pasted twice is met as such', () => {
  const state = play([ordered, '저장은 MongoDB에 하루 3만 건이었습니다.', ordered], { turns: 20 });
  expect(state.turns[2]?.answer?.taken).toBe('repeated');
  expect(last(state).ask).toContain('1번');
});

test('run 15 T2: a wrong statement is corrected with its source, in a project too', () => {
  const state = play(['Kafka는 TCP 위에서 동작하므로 단일 파티션 내에서는 순서가 보장됩니다. 따라서 파티션 키를 적절히 설정하여 순서를 유지했습니다.']);
  const { lead, see } = last(state);
  expect(lead.join('\n')).toContain('TCP가 지키는 것은 연결 하나의 바이트 순서뿐이다');
  expect(lead.join('\n')).toContain('/guide/kafka/producer/#retries');
  expect(see).toEqual(['/guide/kafka/producer#retries']);
  expect(reportOf(state, material).projects[0]?.wrong.map(({ id }) => id)).toEqual(['kafka-tcp-keeps-order']);
});

test('run 17 T3: a fragment is not taken as an answer', () => {
  expect(['short', 'vague', 'off-topic']).toContain(play(['메시지 유실'], bankOnly).turns[0]?.answer?.taken);
});

test('run 20: marks of an answer are escaped in Markdown', () => {
  const state = play(['핵심은 **한 서버의 이벤트를 모두에게 보낸다**는 것입니다.']);
  expect(transcriptOf(state, 'markdown')).toContain(String.raw`\*\*한 서버의`);
});

test('runs 20, 21, 23: no turn lacks its kind or says "undefined"', () => {
  const state = play(['topic과 파티션 구조입니다.', '모르겠습니다', '힌트', '다음', '네', '다음'], { turns: 20 });
  expect(JSON.stringify(state.turns)).not.toContain('undefined');
  expect(state.turns.every(({ kind, ask }) => kind.length > 0 && ask.length > 0)).toBe(true);
});

test('run 23 T9: "아까 말했던 대로" is believed', () => {
  const state = play(['모르겠습니다', '아까 말했던 대로입니다.'], bankOnly);
  expect(state.turns[1]?.answer?.taken).toBe('said-before');
  expect(last(state).kind).toBe('question');
});

test('run 23 T11: the limit of turns holds', () => {
  const state = play(Array.from({ length: 200 }, (_, i) => `저희는 ${i + 3}대로 나눠서 초당 ${i + 10}00건을 받았습니다.`));
  expect(asks(state).length).toBeLessThanOrEqual(10);
  expect(state.ended).toBe('turns');
});

test('all runs: numbers, failures and alternatives are asked, and the level follows the candidate', () => {
  const state = play(['그때 팀이 정했습니다 그래서 썼습니다', '그렇게 하라고 해서 그렇게 했습니다', '그냥 잘 돌아갔던 것으로 압니다'], { projects: projects.slice(0, 1) });
  expect(state.turns.flatMap(({ aim }) => aim ?? [])).toEqual(['why', 'considered', 'broke']);
  expect(play(['모르겠습니다', '모르겠습니다', '모르겠습니다'], bankOnly).level).toBe(1.5);
});
