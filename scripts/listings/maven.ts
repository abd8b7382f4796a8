import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { run, twice, type Ran } from './run.ts';

/** Where everything is written that building makes. */
export const cache = resolve('node_modules/.cache/listings');

const windows = process.platform === 'win32';
const oldest = 17;

/** A JDK and Maven; `java` runs a program of the JDK. */
export interface Jdk { home: string; maven(args: readonly string[]): Promise<Ran> }

/** Maven says that the network failed it, or that a file is not there; compiler errors are no reason to try again. */
const compilerFailed = ({ out }: Ran): boolean => out.includes('COMPILATION ERROR');

/** The JDK of JAVA_HOME or PATH with Maven, or why there is none. */
export const findJdk = async (): Promise<Jdk | { missing: string }> => {
  const named = process.env['JAVA_HOME'];
  const javac = named !== undefined && named !== '' ? join(named, 'bin', 'javac') : 'javac';
  const { code, out, err } = await run(javac, ['-version']);
  const version = Number(/javac (\d+)/.exec(out + err)?.[1] ?? 0);
  if (code !== 0 || version < oldest) return { missing: `JDK of at least ${oldest} (${version === 0 ? 'none found' : `found ${version}`}; set JAVA_HOME)` };
  const settings = await run(join(dirname(javac) === '.' ? '' : dirname(javac), 'java'), ['-XshowSettings:properties', '-version']);
  const home = /java\.home = (.+)/.exec(settings.err + settings.out)?.[1]?.trim() ?? named ?? '';
  const command = windows ? 'mvn.cmd' : 'mvn';
  if ((await run(command, ['--version'], { env: { JAVA_HOME: home } })).code !== 0) return { missing: 'Maven (mvn)' };
  return {
    home: home === '' ? '' : realpathSync(home),
    maven: (args) => twice(() => run(command, ['-B', '-ntp', '-f', 'content/listings/pom.xml', ...args], {
      // Warnings and errors only: what -q shows, and the compiler's warnings.
      env: { JAVA_HOME: home, MAVEN_OPTS: `${process.env['MAVEN_OPTS'] ?? ''} -Dorg.slf4j.simpleLogger.defaultLogLevel=warn` },
    }), compilerFailed),
  };
};

const programs = resolve('scripts/listings/java');

/** The built programs of scripts/listings/java; `stamp` changes with the pom. */
export interface OptionPrograms { stamp: string; java(args: readonly string[]): Promise<Ran> }

/** Builds scripts/listings/java once for each pom; gives how to run a program of it, or what Maven said. */
export const optionPrograms = async (jdk: Jdk): Promise<OptionPrograms | { failed: string }> => {
  const sources = readdirSync(programs).sort().map((name) => readFileSync(join(programs, name), 'utf8'));
  const stamp = createHash('sha256').update([readFileSync('content/listings/pom.xml', 'utf8'), ...sources].join('\0')).digest('hex').slice(0, 16);
  const target = join(cache, `options-${stamp}`);
  const list = join(target, 'classpath.txt');
  const classPath = (): string[] => (existsSync(list) ? readFileSync(list, 'utf8').trim().split(delimiter) : []);
  if (classPath().length === 0 || !classPath().every((jar) => existsSync(jar))) {
    mkdirSync(target, { recursive: true });
    const jars = join(target, 'jars.txt');
    const { code, out } = await jdk.maven(['-Poptions', `-Dtarget=${target}`, `-Dsources=${programs}`, 'compile', 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath', `-Dmdep.outputFile=${jars}`]);
    if (code !== 0) return { failed: out };
    writeFileSync(list, [join(target, 'classes'), readFileSync(jars, 'utf8').trim()].join(delimiter));
  }
  return { stamp, java: (args) => run(join(jdk.home, 'bin', 'java'), ['-cp', classPath().join(delimiter), ...args]) };
};
