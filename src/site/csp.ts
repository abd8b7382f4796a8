import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inline = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => hash(match[1] ?? ''));

/** The content security policy of one page, from the inline scripts and styles that it really holds. */
export const policyOf = (html: string): string => [
  "default-src 'none'",
  ["script-src 'self'", ...new Set(inline(html, 'script'))].join(' '),
  ["style-src-elem 'self'", ...new Set(inline(html, 'style'))].join(' '),
  // Code colours and diagram widths are style attributes.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'",
  "media-src 'self' blob:", "base-uri 'none'", "form-action 'none'",
].join('; ');

/** Writes each built page's policy into it. Astro's own policy does not hold with Starlight's inline scripts. Goes last. */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'mulgil-csp',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
      await Promise.all(files.map(async (file) => {
        const html = await readFile(join(root, file), 'utf8');
        const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
        await writeFile(join(root, file), html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta));
      }));
    },
  },
});
