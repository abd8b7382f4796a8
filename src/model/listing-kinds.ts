/** A kind of listing file: how its name ends tells how it is checked. `languages`: how a fence that shows it is coloured. */
interface ListingKind { name: string; pattern: RegExp; write: string; languages: readonly string[] }

const kind = (name: string, languages: readonly string[], ending: string): ListingKind => (
  { name, pattern: new RegExp(`^[a-z0-9-]+\\.${ending.replaceAll('.', '\\.')}$`), write: `<name>.${ending}`, languages }
);
/** Files that only have to parse: dots in their names mean nothing here. */
const anyName = (name: string, language: string, ending: string): ListingKind => (
  { name, pattern: new RegExp(`^[a-z0-9.-]+\\.${ending}$`), write: `<name>.${ending}`, languages: [language] }
);
const of = (names: readonly string[], languages: readonly string[], ending: string): ListingKind[] =>
  names.map((name) => kind(name, languages, `${name}.${ending}`));

/** Whose options a properties file sets; `client` are settings that every client takes. */
export const propertyKinds = ['producer', 'consumer', 'admin', 'client', 'topic', 'broker', 'worker', 'mm2', 'streams'] as const;

/** Every kind, the narrower name first. */
export const listingKinds: readonly ListingKind[] = [
  { name: 'java', pattern: /^[A-Z]\w*\.java$/, write: '<Class>.java', languages: ['java'] },
  kind('kafka.clickhouse', ['sql'], 'kafka.clickhouse.sql'),
  ...of(['clickhouse', 'mysql', 'postgres', 'flink'], ['sql'], 'sql').map((one) => (one.name === 'flink' ? { ...one, name: 'flink.sql' } : one)),
  ...of(propertyKinds, ['properties'], 'properties'),
  kind('connector', ['json'], 'connector.json'),
  kind('connector', ['properties'], 'connector.properties'),
  kind('avro', ['json'], 'avsc'),
  anyName('json', 'json', 'json'),
  kind('compose', ['yaml'], 'compose.yaml'),
  kind('application', ['yaml'], 'application.yml'),
  kind('flink', ['yaml'], 'flink.yaml'),
  ...of(['prometheus', 'rules'], ['yaml'], 'yml'),
  kind('k8s', ['yaml'], 'k8s.yaml'),
  anyName('yaml', 'yaml', 'yaml'),
  anyName('yaml', 'yaml', 'yml'),
  kind('sh', ['bash'], 'sh'),
  kind('pom', ['xml'], 'pom.xml'),
  { name: 'dockerfile', pattern: /^(?:[a-z0-9-]+\.)?Dockerfile$/, write: '<name>.Dockerfile', languages: ['dockerfile'] },
];

/** The kind of a listing by its path (kafka/lag.sh), or undefined when its name says none. */
export const kindOf = (path: string): ListingKind | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return listingKinds.find(({ pattern }) => pattern.test(name));
};
