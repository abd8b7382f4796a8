import { expect, test } from 'vitest';
import { findTerm, wordsOf } from './terms.ts';
import { prepare } from './text.ts';

const said = (answer: string, term: string): string[] => {
  const prepared = prepare(answer);
  return findTerm(wordsOf(prepared), term).map(({ start, end }) => prepared.text.slice(start, end));
};

test.each([
  ['파티션에서는 순서가 지켜집니다', '파티션', '파티션에서는'],
  ['재시작하지 않습니다', '재시작', '재시작하지'],
  ['ISR은 리더를 포함합니다', 'isr', 'ISR'],
  ['min.insync.replicas를 2로 둡니다', 'min.insync.replicas', 'min.insync.replicas'],
  ['we keep retrying', 'retry', 'retrying'],
  ['that is not really a failure', 'not a failure', undefined],
  ['it is not a failure', 'not failure', 'not a failure'],
  ['남은 시간은 7,500초', '7500', '7,500'],
  ['초당 2천 건이 들어옵니다', '2000', '2'],
  ['about 50k a second', '50,000', '50'],
  ['30초 동안 기다립니다', '30 s', '30초'],
  ['after 30 seconds', '30초', '30 seconds'],
  ['싱글 플라이트로 묶습니다', '싱글플라이트', undefined],
  ['싱글플라이트로 묶습니다', '싱글 플라이트', '싱글플라이트로'],
  ['디스크가 막힌다', '락', undefined],
])('%s: %s', (answer, term, expected) => {
  expect(said(answer, term)[0]).toBe(expected);
});

test('a number is not found in a longer one', () => {
  expect(said('12,000건입니다', '2')).toEqual([]);
  expect(said('포트 9092', '90')).toEqual([]);
});
