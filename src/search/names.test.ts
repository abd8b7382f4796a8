import { expect, test } from 'vitest';
import { createNames, spellingsOf } from './names.ts';

const texts = ['컨슈머 그룹', '컨슈머', '하이 워터마크', 'exactly-once', 'min.insync.replicas', '컨슈머 그룹 코디네이터'];
const names = createNames(texts.map((text, section) => ({ text, section, weight: 1 })));
const found = (list: { text: string }[]): string[] => list.map(({ text }) => text);

test.each([['컨슈머그룹', '컨슈머 그룹'], ['Exactly Once', 'exactly-once'], ['minInsyncReplicas', 'min.insync.replicas']])(
  'however it is spaced: %s', (query, name) => {
    expect(found(names.exactly(query))).toEqual([name]);
  });

test('what goes on where the query stops, the last syllable half typed', () => {
  expect(found(names.startingWith('컨슈머 그', 9))).toEqual(['컨슈머 그룹', '컨슈머 그룹 코디네이터']);
  expect(found(names.startingWith('하이 웥', 9))).toEqual(['하이 워터마크']);
  expect(names.startingWith('컨슈머 그룹 코디네이터', 9)).toEqual([]);
});

test('one keystroke away, but not of a short word', () => {
  expect(found(names.near('컨슈며 그룹', 9))).toEqual(['컨슈머 그룹']);
  expect(found(names.near('exactly onse', 9))).toEqual(['exactly-once']);
  expect(names.near('그룹', 9)).toEqual([]);
});

test('by first consonants, the shortest first', () => {
  expect(found(names.byChoseong('ㅋㅅㅁㄱㄹ', 9))).toEqual(['컨슈머 그룹', '컨슈머 그룹 코디네이터']);
  expect(found(names.byChoseong('ㅎㅇ ㅇㅌㅁㅋ', 9))).toEqual(['하이 워터마크']);
});

test('what looks alike, and nothing for what does not', () => {
  expect(found(names.alike('컨수머구룹', 1))).toEqual(['컨슈머 그룹']);
  expect(names.alike('qqqqzzzz', 9)).toEqual([]);
});

test('brackets hold another name', () => {
  expect(spellingsOf('접근 제어 목록(ACL)')).toEqual(['접근 제어 목록(ACL)', '접근 제어 목록', 'ACL']);
  expect(spellingsOf('acks')).toEqual(['acks']);
});
