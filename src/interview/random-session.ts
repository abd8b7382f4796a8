import { seedOf } from '../text/seed.ts';
import type { Material } from './material.ts';
import { questionOf } from './plan.ts';
import type { Event, Options, State } from './state.ts';
import { begin, step } from './step.ts';

/** Whole numbers below `count`, the same for the same seed. */
export const chanceFrom = (seed: string): ((count: number) => number) => {
  let n = 0;
  return (count) => seedOf(`${seed} ${n++}`) % count;
};

const oddities = [
  '', '   ', '\n\t\n', '?', '…', '음', 'hmm', '네', 'ok', '\u0000\u0007\u001b[2J', '\u202eabc\u202c 가나다', '\u200b\u200b', '👩‍👩‍👧‍👦 👍🏽', '\ud800 half', 'İstanbul ﬁ ㎏ ①', '가나다', '한국어',
  '**굵게** 와 **진하게** 그리고 # 제목', '| a | b | c |\n| - | - | - |', '<script>alert(1)</script>', '{"type":"end"}', '“인용” 안의 “인용”', '${undefined}', 'null', '__proto__', 'constructor', '%mulgil {"kind":"end"}',
  '저는 다양한 레퍼런스를 참고해서 확장성과 효율을 고려했습니다.', '아까 말씀드린 대로입니다.', 'As I already said before.', '자기소개 부탁드립니다.', '점심으로 김치찌개를 먹었는데 정말 맛있었습니다.', 'My cat likes the garden and sleeps all day long.',
  '초당 4,000건이었고 지연은 12 ms였습니다. 그래서 3대로 늘렸습니다.', '프로듀서 컨슈머 패턴', '1.5e999 -0 NaN Infinity', '가'.repeat(100_000), 'word '.repeat(20_000), '.'.repeat(100_000), '가 '.repeat(50_000),
];
const commands = ['힌트', ' 힌 트 ', '\t다른거', '다른 질문', '건너뛰기', '잠깐', '계속', '다시', '도움말', 'HINT', 'Skip', ' another question ', 'pause', 'continue', 'repeat', 'help'];
const unknowns = ['모르겠습니다', '모르겠습니다.', '잘 모르겠어요', '기억이 안 납니다', "I don't know", 'no idea', '그것도 모르겠네요'];

const answerTo = (state: State, material: Material, chance: (count: number) => number): string => {
  const question = questionOf(material, state.thread?.question);
  const from = <T>(all: readonly T[]): T | undefined => all[chance(all.length)];
  switch (chance(12)) {
    case 0: return from(commands) ?? '';
    case 1: case 2: return from(unknowns) ?? '';
    case 3: return from(oddities) ?? '';
    case 4: return state.turns[chance(state.turns.length)]?.answer?.text ?? '';
    case 5: return state.turns.at(-1)?.ask ?? '';
    case 6: return question?.answer ?? '';
    case 7: return from(material.misconceptions)?.text ?? '';
    case 8: return chance(8) === 0 ? ' EX it' : (question?.easier.answer ?? '');
    default: return (question?.points ?? []).filter(() => chance(2) === 0).map(({ texts }) => from(texts)).join(' ');
  }
};

/** Plays a whole interview by chance: answers, commands, pauses, ticks, rulings. `seen` is told each step with its milliseconds. Gives the end, or what there is after `most` events. */
export const playByChance = (options: Options, material: Material, seen: (state: State, ms: number) => void, most = 2000): State => {
  const chance = chanceFrom(`${options.seed} ${options.lang}`);
  let state = begin(options, material, 0);
  let at = 0;
  seen(state, 0);
  for (let n = 0; n < most && state.ended === undefined; n += 1) {
    at += chance(20) === 0 ? 600_000 : chance(90_000);
    const turn = chance(state.turns.length) + 1;
    const event = ((): Event => {
      switch (chance(24)) {
        case 0: return { type: 'pause', at };
        case 1: return { type: 'resume', at: at - chance(1000) };
        case 2: return { type: 'tick', at };
        case 3: return { type: 'overrule', turn, id: state.turns[turn - 1]?.answer?.reading?.points[0]?.id ?? 'nothing', heard: chance(2) === 0 };
        default: return { type: 'answer', text: answerTo(state, material, chance), at, ...(chance(10) === 0 && { pasted: true }) };
      }
    })();
    const began = performance.now();
    state = step(state, event, material);
    seen(state, performance.now() - began);
  }
  return state;
};

const kindsOnce = ['project', 'question', 'follow-up', 'easier'];

/** What is wrong with an interview: gaps, repetitions, holes in texts, words put into the candidate's mouth, model answers nobody asked for. Empty when nothing is. */
export const flawsOf = (state: State, material: Material): string[] => {
  const flaws: string[] = [];
  const { turns, options } = state;
  const asks = turns.filter(({ kind }) => kindsOnce.includes(kind));
  if (turns.some(({ n }, i) => n !== i + 1)) flaws.push('numbers have a gap');
  if (turns.slice(0, state.ended === undefined ? -1 : -2).some(({ answer }) => !answer)) flaws.push('a turn before the last has no answer');
  if (new Set(asks.map(({ ask }) => ask)).size < asks.length) flaws.push('something was asked twice');
  if (asks.length > options.turns) flaws.push('more turns than the limit');
  const concepts = turns.filter(({ kind }) => kind === 'question').flatMap(({ question }) => questionOf(material, question)?.concepts ?? []);
  if (new Set(concepts).size < concepts.length) flaws.push('a concept was asked twice');
  const texts = turns.flatMap(({ lead, ask }) => [...lead, ask]);
  if (texts.some((text) => text.trim() === '' || /\bundefined\b|\bNaN\b|\[object/.test(text.replaceAll(/“[^”]*”/g, '')))) flaws.push('a text has a hole');
  const own = [...material.misconceptions.map(({ right }) => right), ...material.questions.flatMap(({ points }) => points.map(({ text }) => text)), ...options.projects.map(({ line }) => line ?? '')];
  turns.forEach(({ lead }, i) => {
    const said = turns.slice(0, i).map(({ answer }) => answer?.text.normalize('NFC') ?? '');
    for (const [, quote = ''] of lead.join('\n').matchAll(/“([^”]*)”/g)) {
      const bare = quote.replace(/^…|…$/g, '');
      if (bare !== 'I don’t know' && !own.includes(quote) && !said.some((text) => text.includes(bare))) flaws.push(`not the candidate's words: ${quote}`);
    }
  });
  for (const question of material.questions) {
    const told = turns.findIndex(({ lead }) => lead.some((text) => text.includes(question.answer)));
    if (told >= 0 && !turns.slice(0, told).some((turn) => turn.question === question.id && ['unknown', 'hint'].includes(turn.answer?.taken ?? ''))) flaws.push(`model answer without giving up: ${question.id}`);
  }
  return flaws;
};
