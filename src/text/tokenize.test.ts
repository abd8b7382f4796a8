import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf, tokenise } from './tokenize.ts';

const terms = (text: string): string[] => tokenise(text).map((token) => termsOf(token).join('|'));

describe('tokenise', () => {
  test.each([
    ['Kafka를 파티션에서는', ['kafka', '파티션']],
    ['Kafka클러스터의 ISR에', ['kafka', '클러스터', 'isr']],
    ['min.insync.replicas', ['mininsyncreplica|min|insync|replica']],
    ['max.poll.interval.ms=300000', ['maxpollintervalms300000|max|poll|interval|ms|300000']],
    ['KIP-848, kip848', ['kip848|kip|848', 'kip848']],
    ['acks=all', ['acksall|ack|all']],
    ['isolationLevel', ['isolationlevel|isolat|level']],
    ['ClickHouse KRaft ISRs', ['clickhous|click|hous', 'kraft|raft', 'isr']],
    ['__consumer_offsets', ['consumeroffset|consumer|offset']],
    ['Kafka 4.1.0', ['kafka', '4.1.0']],
    ["the broker's log, 'ms'", ['the', 'broker', 'log', 'ms']],
    ['(Kafka의 「로그」)', ['kafka', '로그']],
    ['Ｋａｆｋａ', ['kafka']],
    ['exactly-once', ['exactlyonc|exact|onc']],
    ['ㅍㅌㅅ ㅏㅁ람', ['ㅍㅌㅅ', 'ㅏㅁ람']],
    ['— … 🚀 ()', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('a token stands where it says, and so do its parts', () => {
    const text = '「min.insync.replicas」를 isolationLevel과';
    const [config, level] = tokenise(text);
    expect(text.slice(config?.start, config?.end)).toBe('min.insync.replicas');
    expect(config?.parts.map(({ start, end }) => config.raw.slice(start, end))).toEqual(['min', 'insync', 'replicas']);
    expect(level?.parts.map(({ start, end }) => level.raw.slice(start, end))).toEqual(['isolation', 'Level']);
  });

  test('any text: no throw, tokens in order and where they say, no empty term', () => {
    const odd = fc.constantFrom(
      '파티션을', 'ㄱ', 'ᄀ', '\u1161', 'a.b=c', '🚀', '\u202E', 'مرحبا', '\u0000', '👨‍👩‍👧', '_', '4.1', ')는',
    );
    const mixed = fc.array(odd).map((list) => list.join(''));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), mixed), (text) => {
      let end = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.raw);
        expect(termsOf(token).every((term) => term !== '' && !/\s/.test(term))).toBe(true);
        end = token.end;
      }
    }));
  });

  test('the terms of a term are itself first, so that an index can be asked for what it holds', () => {
    for (const term of tokenise('파티션에서는 replication 복제한다는 queries Ｋａｆｋａ의').map((token) => token.term)) {
      expect(terms(term)).toEqual([term]);
    }
  });

  test('10,000 characters without a break', () => {
    expect(tokenise('가'.repeat(10_000))).toHaveLength(1);
    expect(tokenise('은'.repeat(10_000))).toHaveLength(1);
    expect(tokenise('a.'.repeat(5_000))).toHaveLength(1);
    expect(tokenise('aB'.repeat(5_000))).toHaveLength(1);
  });
});
