import { expect, test } from 'vitest';
import { readResume } from './resume.ts';

test('a résumé is read, trimmed, each technique once', () => {
  expect(readResume({ projects: [{ name: ' 물결 ', techniques: ['Kafka', ' Kafka', 'Redis'], line: ' 채팅 ' }, { name: 'Rill', techniques: ['CDC'] }] })).toEqual({
    projects: [{ name: '물결', techniques: ['Kafka', 'Redis'], line: '채팅' }, { name: 'Rill', techniques: ['CDC'] }],
  });
});

test.each([
  [null, /a record with the key projects/], [[], /a record/], [{ project: [] }, /unknown key "project"/], [{ projects: [] }, /1 to 20/], [{ projects: 'x' }, /1 to 20/],
  [{ projects: [1] }, /project 1 is no record/], [{ projects: [{ name: 'x', techniques: ['y'], stack: [] }] }, /unknown key "stack"/], [{ projects: [{ name: '', techniques: ['y'] }] }, /no name/],
  [{ projects: [{ name: 'x', techniques: [] }] }, /needs techniques/], [{ projects: [{ name: 'x', techniques: ['y', 3] }] }, /needs techniques/], [{ projects: [{ name: 'x', techniques: ['y'], line: 5 }] }, /the line/],
  [{ projects: [{ name: 'x'.repeat(301), techniques: ['y'] }] }, /no name/],
])('%j is refused', (value, why) => {
  const read = readResume(value);
  expect('problem' in read ? read.problem : 'read').toMatch(why);
});
