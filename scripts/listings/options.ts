import type { Entry } from './keys.ts';

/** The names of options by kind, as scripts/listings/java/OptionNames.java prints them. */
export type OptionNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the printed names: a line is kind, tab, name. */
export const readNames = (text: string): OptionNames => {
  const names = new Map<string, Set<string>>();
  for (const line of text.split(/\r?\n/)) {
    const [kind, name] = line.split('\t');
    if (kind === undefined || name === undefined) continue;
    const set = names.get(kind) ?? new Set();
    names.set(kind, set.add(name));
  }
  return names;
};

/** Whether a key is an option; undefined when nobody here can tell. */
type Known = (key: string) => boolean | undefined;

/** Options that serializers, registries and security extensions read through a client; no client lists them. */
const foreign = /^(?:apicurio|schema\.registry|registry|spring\.json|spring\.deserializer|specific\.avro|auto\.register|use\.latest|avro)\b/;

const any = (...rules: Known[]): Known => (key) => {
  const told = rules.map((rule) => rule(key));
  return told.includes(true) ? true : told.includes(undefined) ? undefined : false;
};

/** A key under one of the prefixes is judged by the rest of it; others are unknown to this rule. */
const under = (prefix: RegExp, rest: Known): Known => (key) => {
  const match = prefix.exec(key);
  return match !== null && match[0] !== '' && rest(key.slice(match[0].length));
};
const matching = (pattern: RegExp): Known => (key) => pattern.test(key);
const untold = (pattern: RegExp): Known => (key) => (pattern.test(key) ? undefined : false);

/** Variables of Kafka's image that are no broker options. */
const ofImage = /^KAFKA_(?:HEAP_OPTS|OPTS|JVM_PERFORMANCE_OPTS|GC_LOG_OPTS|JMX_|LOG4J|TOOLS_LOG4J)/;

/** The broker option that a variable of Kafka's image sets: KAFKA_LOG_DIRS is log.dirs; undefined for other variables. */
export const brokerOption = (variable: string): string | undefined => (!variable.startsWith('KAFKA_') || ofImage.test(variable) ? undefined
  : variable.slice('KAFKA_'.length).replaceAll('___', '-').replaceAll('__', '\0').replaceAll('_', '.').replaceAll('\0', '_').toLowerCase());

/** Spring matches names without regard to case and hyphens. */
const relaxed = (name: string): string => name.replaceAll(/[-_]|\[\d*\]/g, '').toLowerCase();

/** The rule of each kind of listing. `entries` are all of the file: a connector's class or a cluster's alias says what else is known. */
export const knownIn = (kind: string, names: OptionNames, entries: readonly Entry[]): Known | undefined => {
  const of = (...kinds: string[]): Known => (key) => kinds.some((one) => names.get(one)?.has(key));
  const value = (key: string): string => entries.find((entry) => entry.key === key)?.value ?? '';
  const listed = (key: string): string[] => value(key).split(',').map((one) => one.trim()).filter((one) => one !== '');
  const prefixes = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.map((one) => RegExp.escape(one)).join('|') || '(?!)'})\\.`);

  const clients = any(of('producer', 'consumer', 'admin'), untold(foreign));
  const broker = any(of('broker'), under(/^listener\.name\.[a-z0-9_-]+\.(?:(?:plain|scram-sha-256|scram-sha-512|oauthbearer|gssapi)\.)?/, of('broker')), untold(/^(?:rsm|rlmm)\.config\./));
  const converters = under(/^(?:key|value|header)\.converter\./, any(of('converter'), untold(/^(?!schemas\.)/)));
  const worker = any(of('worker'), converters, under(/^(?:producer|consumer|admin)\./, clients), under(/^(?:config|offset|status)\.storage\./, of('topic')), under(/^listeners\.https\./, of('worker')), untold(/^config\.providers\./));

  /** Options of a transform or predicate, by the class in its `type`. */
  const plugin = (family: 'transforms' | 'predicates'): Known => (key) => {
    const match = new RegExp(`^${family}\\.([^.]+)\\.(.+)$`).exec(key);
    if (!match?.[1] || match[2] === undefined || !listed(family).includes(match[1])) return false;
    if (['type', 'predicate', 'negate'].includes(match[2])) return true;
    const type = value(`${family}.${match[1]}.type`);
    const options = names.get(`connector:${type}`);
    return options ? options.has(match[2]) : names.get('plugin')?.has(type) === true ? false : undefined;
  };
  const type = value('connector.class');
  const ofClass: Known = (key) => {
    const known = [...names].filter(([one]) => one.startsWith('connector:io.debezium.connector.') && one.endsWith('Connector') && (type === '' || one === `connector:${type}`));
    if (known.length === 0) return undefined;
    return known.some(([, set]) => set.has(key) || [...set].some((name) => name.includes('(') && new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('[^\\.]', '[^.]').replaceAll('(d+)', '(\\d+)').replaceAll('(\\.+)', '(.+)')}$`).test(key)));
  };
  const connector = any(
    of('source', 'sink', 'debezium'), ofClass, plugin('transforms'), plugin('predicates'), converters,
    under(/^(?:producer|consumer|admin)\.override\./, clients), under(/^(?:schema\.history\.internal|signal)\.(?:producer|consumer)\./, clients),
    under(/^topic\.creation\.[^.]+\./, any(of('topic'), matching(/^(?:replication\.factor|partitions|include|exclude)$/))),
    untold(/^(?:driver\.|errors\.deadletterqueue\.producer\.)/), untold(prefixes([...listed('converters'), ...listed('post.processors')])),
  );
  const aliases = listed('clusters');
  const mirrorOption = any(of('mm2', 'worker', 'source', 'topic'), clients, converters, under(/^(?:(?:source|target)\.)?(?:producer|consumer|admin)\./, clients), under(/^(?:source|target)\.cluster\./, clients));
  const mirror = any(mirrorOption, under(new RegExp(`^(?:${aliases.map((one) => RegExp.escape(one)).join('|') || '(?!)'})(?:->(?:${aliases.map((one) => RegExp.escape(one)).join('|')}))?\\.`), mirrorOption));
  const streams = any(of('streams'), clients, under(/^(?:producer|admin|(?:main\.|restore\.|global\.)?consumer)\./, clients), under(/^topic\./, of('topic')));
  const springNames = new Set([...(names.get('spring') ?? []), ...(names.get('spring-map') ?? [])].map(relaxed));
  const springMaps = [...(names.get('spring-map') ?? [])].map((name) => `${relaxed(name)}.`);
  const spring: Known = (key) => {
    const client = /^spring\.kafka\.(?:[a-z-]+\.)*?properties\.(.+)$/.exec(key)?.[1];
    if (client !== undefined) return streams(client);
    if (springNames.has(relaxed(key)) || springMaps.some((prefix) => relaxed(key).startsWith(prefix))) return true;
    // An application's own properties stand under a root that Spring does not use.
    return [...springNames].some((name) => name.startsWith(`${relaxed(key.split('.')[0] ?? '')}.`)) ? false : undefined;
  };
  const flink = any(of('flink'), untold(/^(?:metrics\.reporter\.[^.]+\.|kubernetes\.|containerized\.|env\.|fs\.|s3a?\.|yarn\.|high-availability\.)/));
  const rules: Record<string, Known> = {
    producer: any(of('producer'), untold(foreign)), consumer: any(of('consumer'), untold(foreign)), admin: any(of('admin'), untold(foreign)),
    client: clients, topic: of('topic'), broker, worker, connector, mm2: mirror, streams, application: spring, flink,
  };
  // In a page a few lines stand without a file's name: some product must know each.
  rules['page'] = any(
    ...['client', 'topic', 'broker', 'worker', 'mm2', 'streams', 'connector', 'flink'].flatMap((one) => rules[one] ?? []), of('group'),
    (key) => spring(key) ?? false, (key) => ofImage.test(key) || (brokerOption(key) !== undefined && broker(brokerOption(key) ?? '')), under(/^\w+->\w+\./, mirrorOption),
  );
  return rules[kind];
};

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The three known names that are nearest to a wrong one. */
export const nearest = (wrong: string, names: OptionNames): string[] => {
  const last = wrong.replace(/^(?:.*->[^.]+\.|listener\.name\.[^.]+\.|transforms\.[^.]+\.)/, '');
  const all = new Set([...names].filter(([kind]) => !['plugin', 'unreadable'].includes(kind)).flatMap(([, set]) => [...set]));
  return [...all].map((name) => ({ name, far: distance(last, name) })).sort((a, b) => a.far - b.far).slice(0, 3).map(({ name }) => name);
};
