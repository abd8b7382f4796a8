import { describe, expect, test } from 'vitest';
import { excerptOf as cut, finderOf, marksIn } from './highlight.ts';
import type { Wanted } from './highlight.ts';
import type { Marked } from './types.ts';

const excerptOf = (text: string, wanted: Wanted, width?: number): Marked => cut(text, wanted, finderOf(wanted), width);
const marked = (text: string, terms: string[], typed: string[] = []): string[] =>
  marksIn(text, { terms: new Set(terms), typed }).map(([start, end]) => text.slice(start, end));

describe('marksIn', () => {
  test.each([
    ['명사만, 조사는 빼고', '파티션을 나눈다. 파티션이 준다.', ['파티션'], [], ['파티션', '파티션']],
    ['괄호 뒤', '브로커(Kafka의 서버)', ['kafka'], [], ['Kafka']],
    ['대괄호 안', '[Kafka] kafka', ['kafka'], [], ['Kafka', 'kafka']],
    ['한글 옆의 한글', '아파치카프카 카프카', ['카프카'], [], ['카프카']],
    ['합성어의 일부', '리밸런싱이', ['리밸런싱'], ['밸런싱'], ['밸런싱']],
    ['띄어 쓴 말', '정확히 한 번 처리', [], ['정확히한번'], ['정확히 한 번']],
    ['설정 전체', 'min.insync.replicas를', ['mininsyncreplica'], [], ['min.insync.replicas']],
    ['설정의 일부', 'min.insync.replicas를', ['insync'], [], ['insync']],
    ['친 만큼', '재시도를', ['재시'], ['재시도'], ['재시도']],
    ['다른 꼴', 'Partitions, partitioned', ['partition'], [], ['Partitions', 'partitioned']],
    ['다른 꼴의 동사', '워터마크가 멈춘다', ['~멈추'], [], ['멈춘다']],
    ['없음', '토픽', ['파티션'], ['파티션'], []],
  ])('%s', (_name, text, terms, typed, expected) => {
    expect(marked(text, terms, typed)).toEqual(expected);
  });
});

describe('excerptOf', () => {
  const long = `${'앞말 '.repeat(100)}파티션을 나눈다 ${'뒷말 '.repeat(100)}`.trim();

  test('cuts around the find, between words, and moves the marks along', () => {
    const { text, marks } = excerptOf(long, { terms: new Set(['파티션']), typed: [] });
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['파티션']);
    expect(text).toMatch(/^… 앞말 .* 뒷말 …$/);
    expect(text.length).toBeLessThan(170);
  });

  test('a short text is given whole, a text without finds from its start', () => {
    expect(excerptOf('짧다.', { terms: new Set(), typed: [] })).toEqual({ text: '짧다.', marks: [] });
    expect(excerptOf(long, { terms: new Set(), typed: [] }).text).toMatch(/^앞말 .* …$/);
  });

  test('never cuts a surrogate pair', () => {
    const { text } = excerptOf('🚀'.repeat(500), { terms: new Set(), typed: [] }, 151);
    expect(text.isWellFormed()).toBe(true);
  });
});
