import { expect, test } from 'vitest';
import { material, spoken, type QuestionRecord } from './material.ts';

test.each([
  ['로그로 남는다 [@kafka-docs]. 그래서 `acks=all`이다.', '로그로 남는다. 그래서 acks=all이다.'], ['**셋**을 겹칩니다 [=kafka.version].', '셋을 겹칩니다.'], ['see [ISR](/guide/kafka/replication#isr) first', 'see ISR first'], ['SELECT * FROM t', 'SELECT * FROM t'],
])('%j is said as %j', (text, said) => { expect(spoken(text)).toBe(said); });

const question = (lang: string): QuestionRecord => ({
  id: 'x', path: '/questions/kafka/x', title: lang, topic: 'kafka', level: 1, concepts: ['c'], misconceptions: [], question: `**${lang}**?`, intent: lang, hint: lang, easier: { question: lang, answer: lang }, answer: `${lang} [@a]`,
  points: [{ id: 'p', weight: 1, text: `${lang} [@a].`, terms: [['a']] }, { id: 'q', weight: 1, text: lang, terms: [['b']] }], followUps: [{ id: 'f', when: { made: 'p' }, question: lang, reason: lang }],
});

test('the other language is put beside the interview’s own, by id', () => {
  const { questions: [one] } = material('ko', { questions: [question('ko')], misconceptions: [] }, { questions: [question('en')], misconceptions: [] });
  expect(one).toMatchObject({ question: 'ko?', answer: 'ko', asked: ['ko?', 'en?'], answers: ['ko', 'en'] });
  expect(one?.points[0]).toMatchObject({ text: 'ko.', texts: ['ko.', 'en.'] });
});

test('one language is enough', () => {
  const said = { id: 'm', topic: 'kafka', said: 'wrong [@a]', right: 'right', terms: [['a']] };
  expect(material('en', { questions: [question('en')], misconceptions: [said] })).toMatchObject({ lang: 'en', questions: [{ asked: ['en?'] }], misconceptions: [{ text: 'wrong', said: ['wrong'], rights: ['right'] }] });
});
