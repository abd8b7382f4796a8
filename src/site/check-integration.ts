import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { check, type DiagramCheck } from '../model/check.ts';
import { readOnce } from '../model/content.ts';
import { formatProblem } from '../model/problem.ts';

/**
 * Refuses a build that `npm run check` would refuse. Diagrams are begun at once, beside the rest of the build;
 * `rules` are those of their source, since drawing itself tells of their syntax.
 */
export const checkedContent = ({ rules, draw }: { rules: DiagramCheck; draw: (source: string) => Promise<string> }): AstroIntegration => {
  let root = process.cwd();
  return {
    name: 'mulgil-check',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        for (const { language, value } of readOnce(root).site.documents.flatMap(({ fences }) => fences)) {
          // A failure is told where the page asks for the diagram again, with its file and line.
          if (language === 'mermaid') draw(value).catch(() => undefined);
        }
      },
      'astro:build:start': async () => {
        const problems = await check(readOnce(root), { today: new Date().toISOString().slice(0, 10), diagrams: rules });
        if (problems.length > 0) throw new Error(`${problems.map(formatProblem).join('\n')}\n${problems.length} problems in the content`);
      },
    },
  };
};
