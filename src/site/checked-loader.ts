import type { Loader } from 'astro/loaders';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOnce } from '../model/content.ts';
import { formatProblem } from '../model/problem.ts';

/** Wraps Starlight's loader: a page that our schemas refuse stops the build with its file and line; Starlight gets only its own keys. */
export const checked = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => loader.load({
    ...context,
    parseData: async (entry) => {
      const root = fileURLToPath(context.config.root);
      const file = relative(root, entry.filePath ?? '').split(sep).join('/');
      const { site, problems: all } = readOnce(root);
      const page = site.pages.find(({ documents }) => documents.ko.file === file || documents.en.file === file);
      if (!page) {
        const problems = all.filter((problem) => problem.file === file || problem.rule === 'translation');
        throw new Error(problems.map(formatProblem).join('\n') || `${file}: this page could not be read`);
      }
      const { kind, title, description } = page[page.documents.en.file === file ? 'en' : 'ko'];
      const data: Record<string, unknown> = { kind, title, description, ...(page.kind === 'page' && !page.ko.toc && { tableOfContents: false }) };
      // Starlight's own schema reads these; what it gives is of the type that the collection declares.
      return context.parseData({ ...entry, data: data as typeof entry.data });
    },
  }),
});
