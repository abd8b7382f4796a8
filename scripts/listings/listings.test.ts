import fc from 'fast-check';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseListing } from '../../src/model/listing.ts';
import { compile, compilerMessages, parseFlink } from './java.ts';
import { propertiesIn, yamlKeys } from './keys.ts';
import { findJdk, optionPrograms } from './maven.ts';
import { checkOptions, composeOptions } from './option-check.ts';
import { nearest, readNames } from './options.ts';
import { checkPlain } from './plain.ts';
import { checkSql } from './sql.ts';
import { statementsOf } from './statements.ts';

const listing = (path: string, source: string) => parseListing(`content/listings/kafka/${path}`, source).listing;

test('SQL is split at its semicolons only, each statement with its line', () => {
  const sql = '-- a; comment\nSELECT \';\', "a;b"; /* ; */\n\nINSERT INTO t VALUES (\'it\\\'s;\', 1);\nDO $$ BEGIN; END $$;\nSELECT 2';
  expect(statementsOf(sql).map(({ line, text }) => [line, text.split('\n').at(-1)])).toEqual([
    [2, 'SELECT \';\', "a;b"'], [4, 'INSERT INTO t VALUES (\'it\\\'s;\', 1)'], [5, 'DO $$ BEGIN; END $$'], [6, 'SELECT 2'],
  ]);
  expect(statementsOf('-- only a comment\n;\n')).toEqual([]);
});

test('whatever statements are joined come apart again', () => {
  const statement = fc.stringMatching(/^[A-Z][A-Za-z0-9 (),=]{0,20}[a-z]$/);
  fc.assert(fc.property(fc.array(statement, { maxLength: 6 }), (all) => {
    expect(statementsOf(all.join(';\n')).map(({ text }) => text)).toEqual(all);
  }));
});

test('a properties file: comments, continued lines, colons, and what is wrong in it', () => {
  expect(propertiesIn('# a\nacks=all\nbootstrap.servers: a:1,\\\n  b:2\nA->B.enabled = true\n').entries).toEqual([
    { key: 'acks', value: 'all', line: 2 }, { key: 'bootstrap.servers', value: 'a:1,b:2', line: 3 }, { key: 'A->B.enabled', value: 'true', line: 5 },
  ]);
  expect(propertiesIn('acks\nlinger.ms=5\nlinger.ms=6').errors).toEqual([{ line: 1, message: 'no "=" in "acks"' }, { line: 3, message: '"linger.ms" is set twice; line 2 is lost' }]);
});

test('the keys of YAML, over all documents, as Spring and Flink name them', () => {
  expect(yamlKeys('spring:\n  kafka:\n    producer:\n      properties:\n        "[linger.ms]": 5\n---\na.b: [1, 2]\n').entries).toEqual([
    { key: 'spring.kafka.producer.properties.linger.ms', value: '5', line: 5 }, { key: 'a.b', value: '1,2', line: 7 },
  ]);
});

test('a compose file sets broker options by the variables of Kafka\'s image', () => {
  const compose = 'x: &env\n  KAFKA_LOG_DIRS: /a\nservices:\n  a:\n    image: apache/kafka:4.4.0\n    environment:\n      <<: *env\n      KAFKA_HEAP_OPTS: -Xmx1g\n  b:\n    image: mysql:9\n    environment: { KAFKA_NOTHING: 1 }\n';
  expect(composeOptions(compose)).toEqual([{ key: 'log.dirs', value: '', line: 2 }]);
});

test('what the compiler says has the listing\'s own line, once', () => {
  const output = '[WARNING] /r/content/listings/kafka/A.java:[3,5] x() in B has been deprecated\n[ERROR] /r/content/listings/kafka/A.java:[9,1] cannot find symbol\n  symbol:   variable y\n[ERROR] /r/content/listings/kafka/A.java:[9,1] cannot find symbol\n';
  expect(compilerMessages(output, '/r')).toEqual([
    { level: 'WARNING', file: 'content/listings/kafka/A.java', line: 3, message: 'x() in B has been deprecated' },
    { level: 'ERROR', file: 'content/listings/kafka/A.java', line: 9, message: 'cannot find symbol symbol: variable y' },
  ]);
});

const names = readNames([
  'producer acks', 'producer linger.ms', 'consumer group.id', 'consumer isolation.level', 'admin client.id', 'topic retention.ms', 'broker log.dirs', 'broker ssl.client.auth',
  'worker offset.storage.topic', 'mm2 clusters', 'mm2 enabled', 'mm2 bootstrap.servers', 'streams application.id', 'source tasks.max', 'source connector.class', 'source transforms', 'converter schemas.enable',
  'connector:io.debezium.connector.mysql.MySqlConnector topic.prefix', 'connector:io.debezium.connector.mysql.MySqlConnector column.truncate.to.(d+).chars',
  'plugin t.Unwrap', 'connector:t.Unwrap add.fields', 'spring spring.kafka.producer.acks', 'spring-map spring.kafka.properties', 'flink execution.checkpointing.interval',
].map((line) => line.replace(' ', '\t')).join('\n'));

/** A file, and the options in it that are unknown. */
const files: [path: string, source: string, unknown: string[]][] = [
  ['a.producer.properties', 'acks=all\nlinger.mss=5\napicurio.registry.url=x\ngroup.id=a', ['linger.mss', 'group.id']],
  ['a.client.properties', 'acks=all\ngroup.id=a\nclient.idd=b', ['client.idd']],
  ['a.topic.properties', 'retention.ms=1\nretention=1', ['retention']],
  ['a.broker.properties', 'listener.name.client.ssl.client.auth=required\nlistener.name.client.ssl.client=x\nrlmm.config.a=1', ['listener.name.client.ssl.client']],
  ['a.worker.properties', 'producer.acks=all\nproducer.ack=all\nkey.converter.schemas.enable=false\nkey.converter.schemas.enabled=false\noffset.storage.retention.ms=1', ['producer.ack', 'key.converter.schemas.enabled']],
  ['a.mm2.properties', 'clusters = A, B\nA->B.enabled = true\nA->C.enabled = true\nB.consumer.isolation.level = x\nA->B.enable = true', ['A->C.enabled', 'A->B.enable']],
  ['a.streams.properties', 'application.id=a\nmain.consumer.group.id=b\napplication.name=c', ['application.name']],
  ['a.connector.json', JSON.stringify({ 'connector.class': 'io.debezium.connector.mysql.MySqlConnector', 'topic.prefix': 'a', 'topic.prefixes': 'b', 'column.truncate.to.20.chars': 'c', transforms: 'u', 'transforms.u.type': 't.Unwrap', 'transforms.u.add.fields': 'op', 'transforms.u.add.field': 'op', 'producer.override.acks': 'all' }), ['topic.prefixes', 'transforms.u.add.field']],
  ['b.connector.json', JSON.stringify({ name: 'x', config: { 'connector.class': 'com.example.Other', 'their.own': '1', 'tasks.max': '1' } }), []],
  ['a.application.yml', 'spring:\n  kafka:\n    producer: { acks: all, ack: all }\n    properties: { "[anything]": 1 }\nacme: { own: 1 }\n', ['spring.kafka.producer.ack', 'spring.kafka.properties.anything']],
  ['a.flink.yaml', 'execution.checkpointing.interval: 1min\nexecution.checkpoint.interval: 1min\nmetrics.reporter.prom.factory.class: x\n', ['execution.checkpoint.interval']],
];

test.each(files)('options of %s', (path, source, unknown) => {
  const { problems } = checkOptions([listing(path, source)], [], names);
  expect(problems.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(unknown);
});

test('an option in a page is one of any product; an unknown one is told with the nearest names', () => {
  const { problems } = checkOptions([], [{ file: 'a.mdx', line: 10, written: '# broker\nlog.dirs=/a\nlog.dir.s=/b\nKAFKA_HEAP_OPTS=-Xmx1g\nA->B.enabled=true' }], names);
  expect(problems).toMatchObject([{ file: 'a.mdx', line: 13, fix: expect.stringMatching(/nearest names are log\.dirs,/) as string }]);
  expect(nearest('listener.name.client.ssl.client.aut', names)[0]).toBe('ssl.client.auth');
});

describe('a broken listing of each kind is found', () => {
  const root = resolve('node_modules/.cache/listings/broken');
  const write = (path: string, source: string) => {
    const file = join(root, 'content', 'listings', 'kafka', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    return { ...listing(path, source), file };
  };
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each<[path: string, source: string, line: number]>([
    ['a.json', '{\n  "a": 1,\n}\n', 3],
    ['a.connector.json', '{"a": }', 1],
    ['a.compose.yaml', 'services:\n  a: [b\n', 3],
    ['a.rules.yml', 'groups: []\n---\n- a: b: c\n', 3],
    ['a.topic.properties', 'retention.ms=1\nretention\n', 2],
    ['a.pom.xml', '<project>\n  <a>\n</project>\n', 3],
    ['a.Dockerfile', 'FROM debian\nRUN ls \\\n  -l\nRUNS ls\n', 4],
    ['a.sh', 'ls\nif true; then\n  ls\n', 4],
  ])('%s', async (path, source, line) => {
    const { problems } = await checkPlain([write(path, source)]);
    expect(problems.map((problem) => problem.line)).toContain(line);
  });

  test('SQL of each engine', { timeout: 180_000 }, async (context) => {
    const { problems, skipped } = await checkSql([
      write('a.clickhouse.sql', 'CREATE TABLE a (x Int8) ENGINE = MergeTree ORDER BY x;\n\nSELECT y FROM a;\n'),
      write('good.clickhouse.sql', 'CREATE TABLE a (x Int8) ENGINE = MergeTree ORDER BY x;\nSELECT x FROM a;\n'),
      write('a.kafka.clickhouse.sql', 'CREATE TABLE q (a Int8) ENGINE = Kafka SETTINGS kafka_broker_list = \'b\';\nCREATE TABEL r (a Int8);\n'),
      write('a.postgres.sql', 'SELECT 1;\nSELEC 1;\n'),
      write('a.mysql.sql', 'SELECT 1;\nSELECT FROM WHERE;\n'),
    ]);
    if (skipped.length > 0) return context.skip(skipped.map(({ why }) => why).join());
    expect(problems.map(({ file, line }) => `${file.slice(root.length + 24)}:${line}`)).toEqual(['a.clickhouse.sql:3', 'a.kafka.clickhouse.sql:2', 'a.postgres.sql:2', 'a.mysql.sql:2']);
  });

  test('Java and Flink SQL', { timeout: 300_000 }, async (context) => {
    const jdk = await findJdk();
    if ('missing' in jdk) return context.skip(`no ${jdk.missing}`);
    const broken = write('Broken.java', 'package kafka;\n\nclass Broken {\n  Strin text;\n  long old = new java.util.Date(2026, 1, 1).getTime();\n}\n');
    const elsewhere = write('Elsewhere.java', 'package other;\n\nclass Elsewhere {}\n');
    const { problems, warnings } = await compile(jdk, [broken, elsewhere], root);
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([expect.stringMatching(/^1 package other is not the file's folder/), expect.stringMatching(/^4 cannot find symbol/)]);
    expect(warnings).toEqual([expect.stringMatching(/Broken\.java:5 .*deprecated/)]);
    const programs = await optionPrograms(jdk);
    if ('failed' in programs) throw new Error(programs.failed);
    const sql = write('a.flink.sql', 'CREATE TABLE a (x INT) WITH (\'connector\' = \'datagen\');\nSELEC x FROM a;\n');
    expect(await parseFlink(programs, [sql.file])).toMatchObject([{ file: sql.file, line: 2 }]);
  });
});
