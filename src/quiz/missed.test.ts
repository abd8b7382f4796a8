import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../progress/event.ts';
import { foldEvents } from '../progress/fold.ts';
import { missed, rowsOf, type State } from './missed.ts';

const answered = (item: string, right: boolean, at: number): StoredEvent => ({ v: 1, id: `${item}-${at}`, at, type: 'quiz.answered', item, right, answer: {} });
const known = foldEvents(missed, [
  answered('never', true, 1),
  answered('open', true, 2), answered('open', false, 3), answered('open', true, 4), answered('open', false, 5),
  answered('mended', false, 6), answered('mended', true, 7), answered('mended', true, 8),
  answered('gone', false, 9),
]);
const items = [{ id: 'mended', topic: 'cdc' }, { id: 'open', topic: 'kafka' }, { id: 'never', topic: 'kafka' }];

test('only what was missed, how often, and since when it is right', () => {
  expect(known).toEqual(new Map([
    ['open', { times: 2, lastMissedAt: 5, rightSince: null, rights: 0 }],
    ['mended', { times: 1, lastMissedAt: 6, rightSince: 7, rights: 2 }],
    ['gone', { times: 1, lastMissedAt: 9, rightSince: null, rights: 0 }],
  ]));
});

describe('rows', () => {
  test.each<[string | null, State, string[]]>([
    [null, 'all', ['open', 'mended']],
    [null, 'open', ['open']],
    [null, 'mended', ['mended']],
    ['cdc', 'all', ['mended']],
    ['kafka', 'mended', []],
  ])('of %s, %s', (topic, state, ids) => {
    expect(rowsOf(known, items, topic, state).map(({ id }) => id)).toEqual(ids);
  });
});
