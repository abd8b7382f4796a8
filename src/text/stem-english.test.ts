import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemEnglish } from './stem-english.ts';

test.each([
  ['partition', 'partitions', 'partitioned', 'partitioning'],
  ['replicate', 'replicates', 'replicated', 'replicating', 'replication'],
  ['commit', 'commits', 'committed', 'committing'],
  ['query', 'queries', 'querying', 'queried'],
  ['batch', 'batches', 'batched', 'batching'],
  ['compact', 'compacted', 'compaction'],
  ['idempotent', 'idempotence', 'idempotency'],
  ['transaction', 'transactions', 'transactional'],
  ['serialize', 'serializes', 'serialization', 'serialisation'],
  ['store', 'stores', 'stored', 'storing'],
  ['slow', 'slower', 'slowest'], ['big', 'bigger'], ['large', 'larger'], ['acknowledge', 'acknowledgment', 'acknowledging'],
  ['process', 'processes', 'processed', 'processing'],
])('%s and its forms share one stem', (word, ...forms) => {
  expect(forms.map(stemEnglish)).toEqual(forms.map(() => stemEnglish(word)));
});

test.each([
  ['replica', 'replication'], ['string', 'str'], ['status', 'stat'], ['king', 'k'], ['event', 'even'],
  ['consumer', 'consume'], ['segment', 'seg'],
])('%s is not %s', (a, b) => {
  expect(stemEnglish(a)).not.toBe(stemEnglish(b));
});

test('idempotent, and leaves two letters of a word of two or more', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abcdeginosty')), maxLength: 50 }), (word) => {
    const stem = stemEnglish(word);
    expect(stemEnglish(stem)).toBe(stem);
    expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, word.length));
  }));
});

test('what is not a-z comes back as it is', () => {
  for (const word of ['파티션들', 'Streams', 'v2s', 'naïveness', '']) expect(stemEnglish(word)).toBe(word);
});
