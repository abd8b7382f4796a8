import type { Localized } from '../text/lang.ts';
import type { GlossaryAlias, SearchSection, SectionKind } from './types.ts';

/** A small hand-written site for the tests: [path, kind, page, heading id, heading, text, aliases]. */
type Row = [string, SectionKind, string, string | null, string | null, string, string[]?];

const ko: Row[] = [
  [
    '/guide/kafka/replication', 'guide', '복제와 내구성', null, null,
    '브로커 한 대가 멈춰도 기록은 남아야 한다. 복제본이 그 일을 한다.',
  ],
  [
    '/guide/kafka/replication', 'guide', '복제와 내구성', 'isr', 'ISR과 리더 선출',
    '리더를 따라잡은 복제본의 모임이 ISR이다. min.insync.replicas는 쓰기에 필요한 최소 수다.',
  ],
  [
    '/guide/kafka/replication', 'guide', '복제와 내구성', 'acks', 'acks=all의 뜻',
    '프로듀서가 acks=all을 주면 ISR에 든 모든 복제본이 받을 때까지 기다린다. min.insync.replicas와 함께 본다.',
  ],
  [
    '/guide/kafka/replication', 'guide', '복제와 내구성', 'unclean', '부정한 리더 선출',
    'unclean.leader.election.enable을 켜면 뒤처진 복제본도 리더가 된다. 데이터가 사라질 수 있다.',
  ],
  [
    '/guide/kafka/consumer-groups', 'guide', '컨슈머 그룹', null, null,
    '컨슈머 그룹은 파티션을 나눠 읽는다. 한 파티션은 그룹에서 한 컨슈머만 읽는다.',
  ],
  [
    '/guide/kafka/consumer-groups', 'guide', '컨슈머 그룹', 'rebalancing', '리밸런싱',
    '구성원이 들고 날 때 파티션을 다시 나눈다. KIP-848은 이를 브로커로 옮긴다.',
  ],
  [
    '/guide/kafka/consumer-groups', 'guide', '컨슈머 그룹', 'poll', '폴링 간격',
    'max.poll.interval.ms 안에 다시 poll하지 않으면 그룹에서 빠진다.',
  ],
  [
    '/guide/kafka/partitions', 'guide', '파티션과 키', null, null,
    '토픽은 파티션으로 나뉜다. 같은 키는 같은 파티션으로 간다.',
  ],
  [
    '/guide/kafka/partitions', 'guide', '파티션과 키', 'count', '개수 정하기',
    '파티션을 늘리면 키와 파티션의 짝이 바뀐다. 줄일 수는 없다.',
  ],
  [
    '/guide/flink/checkpoints', 'guide', 'Flink 체크포인트', null, null,
    '배리어가 스트림을 따라 흐르며 상태를 찍는다. 장애 뒤에는 마지막 체크포인트로 돌아간다.',
  ],
  [
    '/guide/flink/watermarks', 'guide', '워터마크', null, null,
    '이벤트 시간이 어디까지 왔는지 알린다. 늦은 이벤트는 따로 다룬다.',
  ],
  [
    '/questions/kafka/exactly-once', 'question', 'Kafka는 정확히 한 번을 어떻게 보장하는가', null, null,
    '멱등 프로듀서와 트랜잭션으로 정확히 한 번 처리한다. 컨슈머는 isolation.level을 read_committed로 둔다.',
  ],
  [
    '/projects/logstream', 'project', 'LogStream 만들기', null, null,
    '카프카에서 로그를 읽어 ClickHouse에 쌓는다. 지연을 재고 그래프로 그린다.',
  ],
  [
    '/roadmap/month-1', 'month', '첫째 달: 카프카의 기초', 'week-1', '1주차',
    '브로커 세 대를 띄우고 토픽을 만든다. 프로듀서와 컨슈머를 짠다.',
  ],
];

const en: Row[] = [
  [
    '/guide/kafka/replication', 'guide', 'Replication and durability', null, null,
    'A record must outlive the broker that took it. Replicas see to that.',
  ],
  [
    '/guide/kafka/replication', 'guide', 'Replication and durability', 'isr', 'The ISR and leader election',
    'Replicas that keep up with the leader form the ISR. min.insync.replicas is how many a write needs.',
  ],
  [
    '/guide/kafka/replication', 'guide', 'Replication and durability', 'acks', 'What acks=all means',
    'With acks=all the producer waits for every replica in the ISR. Read it together with min.insync.replicas.',
  ],
  [
    '/guide/kafka/replication', 'guide', 'Replication and durability', 'unclean', 'Unclean leader election',
    'With unclean.leader.election.enable a replica that lags may lead. Data can be lost.',
  ],
  [
    '/guide/kafka/consumer-groups', 'guide', 'Consumer groups', null, null,
    'A consumer group shares out partitions. One partition has one consumer in a group.',
  ],
  [
    '/guide/kafka/consumer-groups', 'guide', 'Consumer groups', 'rebalancing', 'Rebalancing',
    'When members come and go, partitions are assigned anew. KIP-848 moves this to the broker.',
  ],
  [
    '/guide/kafka/consumer-groups', 'guide', 'Consumer groups', 'poll', 'The poll interval',
    'Who does not poll within max.poll.interval.ms leaves the group.',
  ],
  [
    '/guide/kafka/partitions', 'guide', 'Partitions and keys', null, null,
    'A topic is divided into partitions. The same key goes to the same partition.',
  ],
  [
    '/guide/kafka/partitions', 'guide', 'Partitions and keys', 'count', 'How many',
    'Adding partitions changes which key goes where. They cannot be taken away.',
  ],
  [
    '/guide/flink/checkpoints', 'guide', 'Flink checkpoints', null, null,
    'Barriers flow with the stream and the state is snapshotted. After a failure it returns to the last checkpoint.',
  ],
  [
    '/guide/flink/watermarks', 'guide', 'Watermarks', null, null,
    'They tell how far event time has come. Late events are handled apart.',
  ],
  [
    '/questions/kafka/exactly-once', 'question', 'How does Kafka guarantee exactly-once?', null, null,
    'By an idempotent producer and transactions. Consumers set isolation.level to read_committed.',
  ],
  [
    '/projects/logstream', 'project', 'Building LogStream', null, null,
    'Reads logs from Kafka into ClickHouse, measures the delay and draws it.',
  ],
  [
    '/roadmap/month-1', 'month', 'Month one: Kafka basics', 'week-1', 'Week 1',
    'Start three brokers and create a topic. Write a producer and a consumer.',
  ],
];

const toSection = ([path, kind, page, id, text, body, aliases = []]: Row): SearchSection => ({
  path, kind, topic: path.split('/')[2] ?? null, page,
  heading: id === null || text === null ? null : { id, text }, text: body, aliases,
});

export const glossary: GlossaryAlias[] = [
  { id: 'kafka', ko: ['카프카'], en: ['Kafka'] },
  { id: 'partition', ko: ['파티션'], en: ['partition'] },
  { id: 'consumer-group', ko: ['컨슈머 그룹', '소비자 그룹'], en: ['consumer group'] },
  { id: 'rebalance', ko: ['리밸런싱', '재분배'], en: ['rebalancing', 'rebalance'] },
  { id: 'exactly-once', ko: ['정확히 한 번'], en: ['exactly-once'] },
  { id: 'watermark', ko: ['워터마크'], en: ['watermark'] },
  { id: 'checkpoint', ko: ['체크포인트'], en: ['checkpoint'] },
  { id: 'replication', ko: ['복제'], en: ['replication'] },
];

const places: Record<string, string> = {
  partition: '/guide/kafka/partitions', rebalance: '/guide/kafka/consumer-groups#rebalancing', watermark: '/guide/flink/watermarks',
};

const termsIn = (lang: 'ko' | 'en'): SearchSection[] => glossary.map((term) => {
  const [name = ''] = term[lang];
  const see = places[term.id];
  return {
    path: '/glossary', kind: 'term', topic: null, page: name, heading: { id: term.id, text: name },
    text: lang === 'ko' ? '용어의 뜻.' : 'What the term means.', aliases: [...term.ko, ...term.en], ...(see === undefined ? {} : { see }),
  };
});

const said: Localized<SearchSection[]> = {
  ko: [{ path: '/misconceptions', kind: 'misconception', topic: 'kafka', page: '파티션은 많을수록 좋다.', heading: { id: 'more', text: '파티션은 많을수록 좋다.' }, text: '여는 데 드는 것이 는다.', aliases: [] }],
  en: [{ path: '/misconceptions', kind: 'misconception', topic: 'kafka', page: 'More partitions are better.', heading: { id: 'more', text: 'More partitions are better.' }, text: 'Each costs open files.', aliases: [] }],
};
const asked: Localized<SearchSection[]> = {
  ko: [{ path: '/quiz', kind: 'quiz', topic: 'flink', page: '워터마크가 멈추는 까닭은?', heading: { id: 'idle', text: '워터마크가 멈추는 까닭은?' }, text: '', aliases: [] }],
  en: [{ path: '/quiz', kind: 'quiz', topic: 'flink', page: 'Why does a watermark stop?', heading: { id: 'idle', text: 'Why does a watermark stop?' }, text: '', aliases: [] }],
};

export const corpus: Localized<SearchSection[]> = {
  ko: [...ko.map(toSection), ...termsIn('ko'), ...said.ko, ...asked.ko],
  en: [...en.map(toSection), ...termsIn('en'), ...said.en, ...asked.en],
};
