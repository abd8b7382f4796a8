import type { Lang } from '../../text/lang.ts';

/** What is asked about a technique of a project; each is one question. */
export const aims = ['why', 'considered', 'broke', 'numbers', 'again'] as const;
export type Aim = (typeof aims)[number];

type Templates = Record<Aim, (technique: string, name: string) => string>;

/** What is asked of any technique. */
const plain: Record<Lang, Templates> = {
  ko: {
    why: (t, n) => `${n}에서 ${t} 도입을 결정하신 이유는 무엇입니까?`,
    considered: (t, n) => `${n}에서 ${t} 대신 검토하신 대안은 무엇이었습니까?`,
    broke: (t, n) => `${n}에서 ${t} 때문에 생긴 장애나 어려움 가운데 가장 기억나는 것은 무엇입니까?`,
    numbers: (t, n) => `${n}에서 ${t} 쪽에 걸린 부하나 지연을 숫자로 말씀해 주시겠습니까?`,
    again: (t, n) => `${n} 프로젝트를 다시 하신다면 ${t} 쪽에서 무엇을 다르게 하시겠습니까?`,
  },
  en: {
    why: (t, n) => `Why did you choose ${t} in ${n}?`,
    considered: (t, n) => `Which alternative to ${t} came closest in ${n}?`,
    broke: (t, n) => `What is the failure with ${t} in ${n} that you remember best?`,
    numbers: (t, n) => `Can you put the load or the latency of ${t} in ${n} into numbers?`,
    again: (t, n) => `If you built ${n} again, what would you do differently with ${t}?`,
  },
};

/** What is asked of a technique in particular; a name of it, and in place of the plain question one that only someone who ran it can answer. */
const particular: { names: RegExp; topic?: string; ko: Partial<Templates>; en: Partial<Templates> }[] = [
  { names: /^(?:apache )?kafka$|^카프카$/i, topic: 'kafka',
    ko: { considered: (_t, n) => `${n}에서 Kafka 자리에 메시지 큐를 두었다면 무엇이 달라졌겠습니까?`, broke: (_t, n) => `${n}에서 Kafka 컨슈머가 밀리거나 같은 레코드를 두 번 받은 일 가운데 하나를 들려주시겠습니까?`, numbers: (_t, n) => `${n}의 Kafka 파티션 수는 어떤 계산으로 정하셨습니까?` },
    en: { considered: (_t, n) => `What would have been different in ${n} with a message queue in place of Kafka?`, broke: (_t, n) => `Tell me about one time in ${n} when Kafka consumers fell behind or got a record twice.`, numbers: (_t, n) => `How did you arrive at the number of Kafka partitions in ${n}?` } },
  { names: /^redis$|^레디스$/i, topic: 'cache',
    ko: { broke: (_t, n) => `${n}에서 Redis가 멈추면 무슨 일이 일어나도록 되어 있었습니까?`, numbers: (_t, n) => `${n}에서 Redis의 적중률은 얼마였습니까?` },
    en: { broke: (_t, n) => `What happened in ${n} when Redis stopped?`, numbers: (_t, n) => `What was the hit ratio of Redis in ${n}?` } },
  { names: /^(?:apache )?flink$|^플링크$/i, topic: 'flink',
    ko: { numbers: (_t, n) => `${n}의 Flink 작업은 상태가 어느 크기까지 자랐습니까?` }, en: { numbers: (_t, n) => `How large did the state of the Flink job in ${n} get?` } },
  { names: /^debezium$|^디비지움$|^cdc$/i, topic: 'cdc',
    ko: { broke: (t, n) => `${n}에서 ${t} 커넥터가 멈췄다가 다시 떴을 때 빠지거나 겹친 변경을 어떻게 확인하셨습니까?` }, en: { broke: (t, n) => `When the ${t} connector in ${n} stopped and came back, how did you check for missing or doubled changes?` } },
  { names: /^clickhouse$|^클릭하우스$/i, topic: 'clickhouse',
    ko: { considered: (_t, n) => `${n}의 ClickHouse 테이블에서 정렬 키는 무엇을 보고 고르셨습니까?` }, en: { considered: (_t, n) => `How did you choose the sorting key of the ClickHouse table in ${n}?` } },
  { names: /^mongo(?:db)?$|^몽고디비$/i, ko: { considered: (_t, n) => `${n}의 데이터를 관계형 데이터베이스에 두었다면 무엇이 문제였겠습니까?` }, en: { considered: (_t, n) => `What would have been the problem with a relational database for the data of ${n}?` } },
  { names: /^(?:postgres(?:ql)?|mysql|oracle|mariadb)$/i, ko: { broke: (t, n) => `${n}에서 ${t} 질의가 느려졌을 때 무엇을 보고 원인을 찾으셨습니까?` }, en: { broke: (t, n) => `When a ${t} query in ${n} got slow, what did you look at to find the cause?` } },
  { names: /^(?:kubernetes|k8s|쿠버네티스)$/i, topic: 'operations', ko: { broke: (t, n) => `${n}의 파드가 ${t} 위에서 저절로 다시 뜨기를 되풀이한다면 무엇부터 보셨습니까?` }, en: { broke: (t, n) => `When a pod of ${n} kept restarting on ${t}, what did you look at first?` } },
  { names: /^(?:websocket|웹소켓|stomp)$/i, topic: 'chat', ko: { broke: (t, n) => `${n}에서 ${t} 연결이 끊긴 동안의 메시지는 어떻게 되었습니까?` }, en: { broke: (t, n) => `What became of messages in ${n} while a ${t} connection was down?` } },
  { names: /^spring(?: (?:boot|kafka|webflux))?$|^스프링(?: ?부트)?$/i, topic: 'spring', ko: { again: (t, n) => `${n}에서 ${t} 덕분에 저절로 되던 것 가운데 나중에 직접 손대야 했던 것은 무엇입니까?` }, en: { again: (t, n) => `What did ${t} do for you in ${n} that you later had to take into your own hands?` } },
];

/** The topic of the bank that a technique belongs to, if any. */
export const topicOf = (technique: string): string | undefined => particular.find(({ names }) => names.test(technique.trim()))?.topic;

/** Takes a technique and a project's name, gives the question with that aim, in the interview's language. */
export const projectQuestion = (lang: Lang, aim: Aim, technique: string, name: string): string =>
  (particular.find(({ names }) => names.test(technique.trim()))?.[lang][aim] ?? plain[lang][aim])(technique, name);
