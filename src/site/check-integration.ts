import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { check, type DiagramCheck } from '../model/check.ts';
import { formatProblem } from '../model/problem.ts';
import { readOnce } from '../model/content.ts';

/** Refuses a build that `npm run check` would refuse. */
export const checkedContent = (diagrams: DiagramCheck): AstroIntegration => {
  let root = process.cwd();
  return {
    name: 'mulgil-check',
    hooks: {
      'astro:config:done': ({ config }) => { root = fileURLToPath(config.root); },
      'astro:build:start': async () => {
        const problems = await check(readOnce(root), { today: new Date().toISOString().slice(0, 10), diagrams });
        if (problems.length > 0) throw new Error(`${problems.map(formatProblem).join('\n')}\n${problems.length} problems in the content`);
      },
    },
  };
};
