import { JSDOM } from 'jsdom';
import type { Listing } from '../../src/model/listing.ts';
import { kindOf } from '../../src/model/listing-kinds.ts';
import type { Problem } from '../../src/model/problem.ts';
import { propertiesIn, yamlKeys } from './keys.ts';
import { outcome, together, type Outcome } from './outcome.ts';
import { run } from './run.ts';

interface Wrong { line: number; message: string }

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const json = (text: string): Wrong[] => {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const at = /position (\d+)/.exec(message(error))?.[1];
    return [{ line: text.slice(0, Number(at ?? 0)).split('\n').length, message: message(error) }];
  }
};

const xml = (text: string): Wrong[] => {
  try {
    new JSDOM(text, { contentType: 'text/xml' });
    return [];
  } catch (error) {
    return [{ line: Number(/:(\d+):\d+/.exec(message(error))?.[1] ?? 1), message: message(error).split('\n')[0] ?? '' }];
  }
};

const instructions = /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/;

/** A Dockerfile's lines begin with an instruction, the first with FROM or ARG. */
const dockerfile = (text: string): Wrong[] => {
  const wrong: Wrong[] = [];
  let continued = false;
  let first = true;
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    if (!continued && (!instructions.test(line) || (first && !/^(?:FROM|ARG)\s/.test(line)))) wrong.push({ line: index + 1, message: `${first ? 'no FROM or ARG at its beginning' : 'no instruction'}: "${line.slice(0, 60)}"` });
    first = false;
    continued = line.endsWith('\\');
  });
  return wrong;
};

const bash = async ({ file }: Listing): Promise<Wrong[]> => {
  const { code, err } = await run('bash', ['-n', file]);
  return code === 0 ? [] : err.trim().split('\n').map((line) => ({ line: Number(/line (\d+)/.exec(line)?.[1] ?? 1), message: line.replace(/^.*?line \d+: /, '') }));
};

/** How a file of a language is parsed; one that is not here is not looked at. */
const parsers: Record<string, (listing: Listing) => Wrong[] | Promise<Wrong[]>> = {
  json: ({ source }) => json(source),
  yaml: ({ source }) => yamlKeys(source).errors,
  properties: ({ source }) => propertiesIn(source).errors,
  xml: ({ source }) => xml(source),
  dockerfile: ({ source }) => dockerfile(source),
  bash,
};

/** Parses JSON, YAML, properties, XML, bash and Dockerfiles. */
export const checkPlain = async (listings: readonly Listing[]): Promise<Outcome> => {
  const noBash = (await run('bash', ['--version'])).code !== 0;
  return together(await Promise.all(listings.map(async (listing) => {
    const language = kindOf(listing.path)?.languages[0] ?? '';
    if (['java', 'sql'].includes(language)) return outcome({});
    const parse = parsers[language];
    if (!parse || (language === 'bash' && noBash)) return outcome({ skipped: [{ files: 1, why: `${listing.file}: nothing here reads ${language || 'it'}` }] });
    const problems = (await parse(listing)).map(({ line, message: text }): Problem => (
      { file: listing.file, line, rule: `listing-${language}`, message: text.slice(0, 300), fix: `mend the ${language}; a reader copies it as it stands` }
    ));
    return outcome({ problems, counts: { 'files parsed': 1 } });
  })));
};
