import { material, type Material, type MisconceptionRecord, type QuestionRecord } from './material.ts';
import type { Options } from './state.ts';

/** A small invented bank for tests: three topics of six questions each; neighbours in a topic share a concept, follow-ups lead to the next question. */
const question = (topic: string, n: number, ko: boolean): QuestionRecord => {
  const name = `${topic}-${n}`;
  const said = (koText: string, enText: string): string => (ko ? koText : enText);
  return {
    id: name, path: `/questions/${topic}/${name}`, title: said(`${name} 제목`, `Title ${name}`), topic, level: ((n % 3) + 1) as 1 | 2 | 3,
    concepts: [`${topic}-concept-${n}`, `${topic}-pair-${Math.floor(n / 2)}`], misconceptions: [`${topic}-wrong`],
    question: said(`${name} 장비에서 밸브 ${n}이 잠기면 물길은 어떻게 됩니까?`, `What becomes of the stream when valve ${n} of ${name} closes?`),
    intent: said(`${name}의 뜻`, `Intent of ${name}`), hint: said(`${name}의 수문을 떠올려 보십시오.`, `Think of the floodgate of ${name}.`),
    easier: { question: said(`${name}의 밸브는 어디에 있습니까?`, `Where is the valve of ${name}?`), answer: said(`${name}의 둑 아래입니다.`, `Below the dam of ${name}.`) },
    answer: said(`${name}에서는 저수지가 넘치고 펌프가 멈춥니다. 그래서 우회로를 엽니다. 그다음 수위를 재고 담당자에게 알린 뒤 밸브를 천천히 다시 엽니다.`, `In ${name} the reservoir overflows and the pump stops. So I open the bypass. Then I measure the level, tell whoever is on call and open the valve again slowly.`),
    points: [
      { id: 'overflow', weight: 3, text: said('저수지가 넘친다.', 'The reservoir overflows.'), terms: [['저수지', 'reservoir'], ['넘치', '넘칩', '넘쳐', 'overflow']] },
      { id: 'pump', weight: 2, text: said('펌프가 멈춘다.', 'The pump stops.'), terms: [['펌프', 'pump'], ['멈추', '멈춥', 'stops']] },
      { id: 'bypass', weight: 1, text: said('우회로를 연다.', 'Opens the bypass.'), terms: [['우회로', 'bypass']] },
    ],
    followUps: [
      { id: 'deep', when: { made: 'overflow' }, question: said(`${name}의 저수지는 몇 분 만에 넘칩니까?`, `How soon does the reservoir of ${name} overflow?`), reason: 'r', to: `${topic}-${(n + 3) % 6}` },
      { id: 'why-pump', when: { missed: 'pump' }, question: said(`${name}의 펌프에는 무슨 일이 생깁니까?`, `What happens to the pump of ${name}?`), reason: 'r' },
      { id: 'other-way', when: { missed: 'bypass' }, question: said(`${name}에서 물을 돌릴 길은 무엇입니까?`, `Which other way is there for the water of ${name}?`), reason: 'r' },
    ],
  };
};

const misconception = (topic: string, ko: boolean): MisconceptionRecord => ({
  id: `${topic}-wrong`, topic, said: ko ? '밸브를 잠그면 물이 사라진다.' : 'Closing the valve makes the water vanish.', right: ko ? '물은 사라지지 않고 저수지에 남는다.' : 'The water does not vanish; it stays in the reservoir.',
  terms: [['밸브'], ['물이 사라'], ['valve'], ['vanish']], see: `/guide/${topic}/water#valve`,
});

/** Topics of the invented bank. */
export const sampleTopics = ['river', 'lake', 'sea'] as const;

const recordsIn = (ko: boolean): { questions: QuestionRecord[]; misconceptions: MisconceptionRecord[] } => ({
  questions: sampleTopics.flatMap((topic) => [0, 1, 2, 3, 4, 5].map((n) => question(topic, n, ko))), misconceptions: sampleTopics.map((topic) => misconception(topic, ko)),
});

/** The invented bank as material in a language. */
export const sampleMaterial = (lang: 'ko' | 'en'): Material => material(lang, recordsIn(lang === 'ko'), recordsIn(lang !== 'ko'));

/** Options for tests: Korean, one topic, ten turns, 45 minutes. */
export const sampleOptions = (own: Partial<Options> = {}): Options => ({
  session: 'test', seed: 7, lang: 'ko', topics: [{ topic: 'river', weight: 1 }], turns: 10, minutes: 45, level: 2, projects: [], ...own,
});
