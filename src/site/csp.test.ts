import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf } from './csp.ts';

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts and styles are allowed by hash, each once; scripts from files are not hashed', () => {
  const policy = policyOf('<script>a()</script><script src="/x.js"></script><script>a()</script><style>b{}</style>');
  expect(policy).toContain(`script-src 'self' ${sha('a()')};`);
  expect(policy).toContain(`style-src-elem 'self' ${sha('b{}')};`);
});

test('nothing but our own origin is allowed', () => {
  expect(policyOf('')).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});
