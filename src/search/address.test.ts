import { expect, test } from 'vitest';
import { addressWith } from './address.ts';

test('the address by which a query is shared, and the page\'s own', () => {
  expect(addressWith('https://x.org/a/?n=1#b', ' 리밸 ')).toBe(`https://x.org/a/?n=1&q=${encodeURIComponent('리밸')}#b`);
  expect(addressWith('https://x.org/a/?q=old#b', ' ')).toBe('https://x.org/a/#b');
});
