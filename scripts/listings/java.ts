import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Listing } from '../../src/model/listing.ts';
import { kindOf } from '../../src/model/listing-kinds.ts';
import type { Problem } from '../../src/model/problem.ts';
import { cache, findJdk, optionPrograms, type Jdk, type OptionPrograms } from './maven.ts';
import { readNames, type OptionNames } from './options.ts';
import { outcome, together, type Outcome } from './outcome.ts';

const pom = 'content/listings/pom.xml';
const kindIs = (name: string) => ({ path }: Listing): boolean => kindOf(path)?.name === name;

const mavenFailed = (what: string, output: string): Problem => ({
  file: pom, line: 1, rule: 'listing-build', message: `${what}: ${output.split('\n').filter((line) => line.includes('[ERROR]')).slice(0, 3).join(' ') || output.slice(-400)}`,
  fix: 'mend the pom; when the network failed, try again',
});

/** What the compiler said of a listing, from Maven's output: `[ERROR] /…/A.java:[3,5] cannot find symbol`, with the lines that explain it. */
export const compilerMessages = (output: string, root: string): { level: 'ERROR' | 'WARNING'; file: string; line: number; message: string }[] => {
  const seen = new Set<string>();
  return [...output.matchAll(/^(?:\x1b\[[\d;]*m)*\[(ERROR|WARNING)\] (\S.*?\.java):\[(\d+),\d+\] (.+(?:\n {2}\S.*)*)/gm)].flatMap((match) => {
    const [, level, path = '', line = '1', text = ''] = match;
    const file = relative(root, path).split(sep).join('/');
    if (seen.has(`${file}:${line} ${text.split('\n')[0] ?? ''}`)) return [];
    seen.add(`${file}:${line} ${text.split('\n')[0] ?? ''}`);
    return [{ level: level === 'ERROR' ? 'ERROR' as const : 'WARNING' as const, file, line: Number(line), message: text.replace(/\s+/g, ' ') }];
  });
};

const packages = (listings: readonly Listing[]): Problem[] => listings.flatMap(({ file, path, source }) => {
  const due = path.split('/').slice(0, -1).join('.');
  const is = /^package\s+([\w.]+);/m.exec(source)?.[1];
  return is === due ? [] : [{ file, line: 1, rule: 'listing-java', message: `package ${is ?? 'none'} is not the file's folder`, fix: `write "package ${due};" in the first line` }];
});

/** Compiles the Java listings under `root`; the compiler's warnings are told too. */
export const compile = async (jdk: Jdk, listings: readonly Listing[], root: string): Promise<Outcome> => {
  if (listings.length === 0) return outcome({});
  const own = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const { code, out } = await jdk.maven([`-Dsources=${join(root, 'content', 'listings')}`, `-Dtarget=${join(cache, `java-${own}`)}`, 'compile']);
  const messages = compilerMessages(out, root);
  const errors = messages.filter(({ level }) => level === 'ERROR').map(({ file, line, message }): Problem => ({ file, line, rule: 'listing-java', message, fix: 'let it compile; the class path is content/listings/pom.xml' }));
  return outcome({
    problems: [...packages(listings), ...errors, ...(code !== 0 && errors.length === 0 ? [mavenFailed('Maven could not compile', out)] : [])],
    warnings: messages.filter(({ level }) => level === 'WARNING').map(({ file, line, message }) => `${file}:${line} ${message}`),
    counts: { 'Java files compiled': listings.length },
  });
};

/** What Flink's own parser refuses in files of Flink SQL. */
export const parseFlink = async (programs: OptionPrograms, files: readonly string[]): Promise<Problem[]> => {
  if (files.length === 0) return [];
  const { code, out, err } = await programs.java(['FlinkSql', ...files]);
  if (code !== 0) return [mavenFailed('Flink\'s parser could not be run', err)];
  return out.split('\n').filter((line) => line.includes('\t')).map((text) => {
    const [file = pom, line = '1', message = ''] = text.split('\t');
    return { file, line: Number(line), rule: 'listing-sql', message, fix: 'write what Flink\'s parser takes' };
  });
};

/** Compiles the Java listings, parses Flink SQL, and gives the names of all options; without a JDK it says what was skipped. */
export const checkJava = async (listings: readonly Listing[]): Promise<{ outcome: Outcome; names: OptionNames | undefined }> => {
  const java = listings.filter(kindIs('java'));
  const sql = listings.filter(kindIs('flink.sql'));
  const jdk = await findJdk();
  if ('missing' in jdk) return { outcome: outcome({ skipped: [{ files: java.length + sql.length, why: `Java, Flink SQL, and the options of every file: no ${jdk.missing}` }] }), names: undefined };
  const compiled = await compile(jdk, java, process.cwd());
  const programs = await optionPrograms(jdk);
  if ('failed' in programs) return { outcome: together([compiled, outcome({ problems: [mavenFailed('the option names could not be built', programs.failed)] })]), names: undefined };
  const file = join(cache, `names-${programs.stamp}.txt`);
  if (!existsSync(file)) {
    const { code, out, err } = await programs.java(['OptionNames']);
    if (code !== 0) return { outcome: together([compiled, outcome({ problems: [mavenFailed('the option names could not be printed', err)] })]), names: undefined };
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, out);
  }
  return {
    names: readNames(readFileSync(file, 'utf8')),
    outcome: together([compiled, outcome({ counts: { 'files parsed': sql.length }, problems: await parseFlink(programs, sql.map((one) => one.file)) })]),
  };
};
