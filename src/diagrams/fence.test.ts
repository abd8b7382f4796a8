import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { mermaidFence } from './fence.ts';
import { DiagramError } from './problem.ts';

const svg = '<svg class="dg" aria-labelledby="dg-abcdef-1 dg-abcdef-2"><title id="dg-abcdef-1">A &amp; "B"</title>' +
  '<desc id="dg-abcdef-2">From {a} to *b* -- `c`, [d](/e) and :f[g].</desc><path d="M0,0"/></svg>';
const fence = '```mermaid\nflowchart TD\n```';

const compile = async (source: string, path: string, toSvg: (source: string) => Promise<string>): Promise<string> =>
  (await mdxToJs(source, { mdastPlugins: [mermaidFence(toSvg)], fileURL: pathToFileURL(path) })).code;
/** All the texts of the compiled page in a row. */
const texts = (code: string): string =>
  [...code.matchAll(/(?:^\s*|children: )("(?:[^"\\]|\\.)*")/gm)]
    .map(([, literal = '""']) => JSON.parse(literal) as string).join('');
const give = (): Promise<string> => Promise.resolve(svg);

test('a fence becomes a figure with a focusable box and the description', async () => {
  const code = await compile(`# A\n\n${fence}\n\n\`\`\`bash\nls\n\`\`\`\n`, '/site/content/docs/a.mdx', give);
  expect(code).toMatch(/diagram-box/);
  expect(code).toMatch(/tab[iI]ndex/);
  expect(code).toContain('그림 설명');
  expect(texts(code)).toContain('From {a} to *b* -- `c`, [d](/e) and :f[g].');
  expect(code).not.toContain('flowchart');
  expect(code).toContain('ls');
});

test.each([
  ['en/a.mdx', 'Describe the picture'], ['guide/en.mdx', '그림 설명'],
])('the path %s gives the language', async (path, words) => {
  expect(await compile(fence, `/site/content/docs/${path}`, give)).toContain(words);
});

test('the same source twice on a page has different ids; a new page starts anew', async () => {
  const inList = fence.replaceAll('\n', '\n  ');
  const code = await compile(`${fence}\n\n- x\n\n  ${inList}\n`, '/site/content/docs/a.mdx', give);
  const ids = [...code.matchAll(/\bid[=:]\s*"(dg-[^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['dg-abcdef-1', 'dg-abcdef-2', 'dg-abcdef-2-1', 'dg-abcdef-2-2']);
  expect(await compile(fence, '/site/content/docs/b.mdx', give)).not.toContain('dg-abcdef-2-1');
});

test('an error names the file and the line in it', async () => {
  const fail = (): Promise<string> => Promise.reject(new DiagramError('Wrong.', 1));
  const source = `---\ntitle: A\n---\n\nText\n\n${fence.replace('TD', 'TD\n  A -->')}\n`;
  await expect(compile(source, '/site/content/docs/a.mdx', fail)).rejects.toThrow('/site/content/docs/a.mdx:9: Wrong.');
});

test('a diagram without a title is refused', async () => {
  const bare = (): Promise<string> => Promise.resolve('<svg></svg>');
  await expect(compile(fence, '/site/content/docs/a.mdx', bare)).rejects.toThrow(/a\.mdx:2: .*accTitle/);
});
