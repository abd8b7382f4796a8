import { expect, it } from 'vitest';
import { type Aliases, resolve } from './alias.ts';
import type { ProgressEvent } from './event.ts';

const tick = (task: string): ProgressEvent => ({ v: 1, id: 'e', at: 1, type: 'task.ticked', task });
const names: Aliases = {
  task: { old: 'middle', middle: 'new', x: 'y', y: 'x', self: 'self' },
  item: { page: 'other' },
};

it.each([
  ['old', 'new', 'a chain'],
  ['middle', 'new', 'one step'],
  ['kept', 'kept', 'no alias'],
  ['page', 'page', 'an alias of another kind'],
  ['self', 'self', 'a circle of one'],
  ['__proto__', '__proto__', 'a name that every object has'],
  ['constructor', 'constructor', 'another'],
])('%s becomes %s: %s', (from, to) => {
  expect(resolve(names)(tick(from))).toEqual(tick(to));
});

it('ends in a circle', () => {
  expect(['x', 'y']).toContain((resolve(names)(tick('x')) as { task: string }).task);
});

it('does not change the event it was given', () => {
  const event = tick('old');
  resolve(names)(event);
  expect(event).toEqual(tick('old'));
});
