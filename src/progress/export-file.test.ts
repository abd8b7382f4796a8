import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoOrders } from './arbitraries.ts';
import { readExport } from './export-file.fixture.ts';
import { writeExport } from './export-file.ts';
import { merge } from './merge.ts';

const tick = { v: 1, id: 'e1', at: 1, type: 'task.ticked', task: 'a' };
const file = (more: object): string =>
  JSON.stringify({ format: 'mulgil-progress', version: 1, exportedAt: 1, events: [], ...more });
const withEvent = (fields: string): string =>
  file({}).replace('[]', `[{"v":1,"id":"e","at":1,"type":"x.y",${fields}}]`);
const deep = withEvent(`"z":${'['.repeat(50_000)}${']'.repeat(50_000)}`);

describe('readExport', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', file({}).slice(0, -3), 'not-json'],
    ['a list', '[]', 'other-format'],
    ['another program\'s file', '{"format":"anki","version":1,"events":[]}', 'other-format'],
    ['a format one would inherit', `{"__proto__":${file({})}}`, 'other-format'],
    ['version as text', file({ version: '1' }), 'other-format'],
    ['version 0', file({ version: 0 }), 'other-format'],
    ['a later version', file({ version: 2 }), 'future-version'],
    ['no list', file({ events: { 0: tick } }), 'no-events'],
  ])('%s: refused whole', (_name, text, fault) => {
    expect(readExport(text)).toEqual({ fault });
  });

  it('refuses a text over the limit before reading it', () => {
    expect(readExport(file({}), 20)).toEqual({ fault: 'file-too-large' });
  });

  it('takes what is sound and says of the rest which and why', () => {
    const events = [tick, null, { ...tick, at: 'now' }, { ...tick, type: 'later.type' }, { ...tick, task: 1 }];
    expect(readExport(`\uFEFF${file({ events })}`)).toEqual({
      fault: null,
      events: [tick, { ...tick, type: 'later.type' }],
      refused: [
        { index: 1, reason: 'not-an-event' },
        { index: 2, reason: 'bad-time' },
        { index: 4, reason: 'bad-fields' },
      ],
    });
  });

  it('refuses endless nesting, which no export could write', () => {
    expect(readExport(deep)).toEqual({ fault: null, events: [], refused: [{ index: 0, reason: 'bad-fields' }] });
  });

  it('hostile keys harm nothing and stay what they are', () => {
    const text = withEvent('"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}');
    const content = readExport(text);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const events = content.fault === null ? content.events : [];
    expect(writeExport(events, 1)).toContain('"__proto__":{"polluted":1}');
  });

  it('never throws and takes no event out of random text or random JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readExport(text).fault).not.toBeNull();
    }));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (events) => {
      const content = readExport(file({ events }));
      expect(content.fault === null && content.refused.length).toBe(events.length);
    }));
  });
});

it('an export reads back as the same log, unknown types too, and is written the same from any order', () => {
  fc.assert(fc.property(twoOrders, fc.integer(), ([log, shuffled], at) => {
    const text = writeExport(log, at);
    expect(writeExport(shuffled, at)).toBe(text);
    expect(readExport(text)).toEqual({ fault: null, events: merge(log).events, refused: [] });
    const content = readExport(text);
    expect(content.fault === null && writeExport(content.events, at)).toBe(text);
  }));
});
