/** Diagrams of every kind that the stylesheet covers, for the tests. */
export const samples = {
  'class-en': `classDiagram
  accTitle: Serializers of a producer
  accDescr: KafkaProducer uses a Partitioner and two Serializers, of which AvroSerializer is one implementation.
  class KafkaProducer~K, V~ {
    -Partitioner partitioner
    +send(ProducerRecord record) Future
    +flush() void
  }
  class Serializer {
    <<interface>>
    +serialize(String topic, T data) byte[]
  }
  Serializer <|.. AvroSerializer : implements
  KafkaProducer "1" *-- "2" Serializer : key, value
  KafkaProducer o-- Partitioner
  KafkaProducer ..> RecordAccumulator
  note for AvroSerializer "스키마 id를 앞에 붙인다"`,
  'er-ko': `erDiagram
  accTitle: 계좌와 거래
  accDescr: 고객은 계좌를 여럿 가지고, 계좌에는 거래가 여럿 달리며, 거래는 아웃박스 한 줄을 남긴다.
  CUSTOMER ||--o{ ACCOUNT : "가진다"
  ACCOUNT ||--|{ TRANSACTION : "기록한다"
  TRANSACTION |o--|| OUTBOX : "남긴다"
  ACCOUNT {
    bigint id PK
    bigint customer_id FK
    decimal balance "잔액, 소수 둘째 자리"
  }
  TRANSACTION {
    uuid id PK
    timestamp created_at
  }`,
  'flow-en': `flowchart TD
  accTitle: How a record becomes committed
  accDescr: A producer sends to the leader, two followers fetch, and the high watermark moves on.
  P["Producer<br/>acks=all"] -->|ProduceRequest| L["Leader, broker 1"]
  subgraph isr["In-sync replicas"]
    L --> F1["Follower, broker 2"]
    L --> F2["Follower, broker 3"]:::muted
  end
  F1 -->|"fetch offset 42"| HW{"min.insync.replicas met?"}
  F2 --> HW
  HW -->|yes| OK["High watermark advances"]:::good
  HW -->|no| ERR["NotEnoughReplicasException"]:::bad
  HW x--x X["crossed"]
  OK o--o Y["PreparingRebalance"]:::warn`,
  'flow-ko': `flowchart TD
  accTitle: 거래 이벤트가 흐르는 길
  accDescr: 원장 데이터베이스의 변경이 CDC를 거쳐 카프카로 가고, 플링크가 집계하여 ClickHouse와 알림 서비스로 나눈다.
  subgraph src["원천 시스템"]
    DB[("원장 DB<br/>PostgreSQL")] -->|"WAL 읽기"| CDC["Debezium 커넥터"]
  end
  subgraph kafka["카프카 클러스터"]
    T1[/"topic: ledger.tx"/]
    T2{{"스키마 레지스트리"}}
    CDC -->|"Avro 레코드"| T1
    CDC -.->|"스키마 등록"| T2
  end
  T1 ==> F(["Flink 작업"])
  F --> Q{"지연 이벤트인가?"}
  Q -->|"예"| DLQ["DLQ 토픽"]:::bad
  Q -->|"아니오"| CH[("ClickHouse")]:::good
  F --> N("알림 서비스"):::warn
  DLQ --> M["수동 재처리"]:::muted
  CH --- A((조회))
  A --> Z>"깃발"]
  A --> W[["서브루틴"]]`,
  'gantt-ko': `gantt
  accTitle: 여섯 달의 계획
  accDescr: 첫 달은 카프카, 둘째 달은 CDC, 셋째 달은 플링크를 배우고 끝에 모의 면접을 본다.
  dateFormat YYYY-MM-DD
  axisFormat %m-%d
  title 여섯 달의 계획
  section 기초
    카프카 :done, a, 2026-01-01, 30d
    CDC :active, b, after a, 20d
  section 심화
    플링크 :c, after b, 30d
    모의 면접 :crit, d, after c, 14d
    면접일 :milestone, m, after d, 0d`,
  'quadrant-ko': `quadrantChart
  accTitle: 장애의 우선순위
  accDescr: 잦고 크게 번지는 장애를 먼저 고치고 드물고 작은 장애는 그저 지켜보기로 한다.
  title 장애의 우선순위
  x-axis 드물다 --> 잦다
  y-axis 작다 --> 크다
  quadrant-1 먼저 고친다
  quadrant-2 대비한다
  quadrant-3 지켜본다
  quadrant-4 자동화한다
  디스크 가득 참: [0.8, 0.8]
  리더 선출: [0.6, 0.3]
  존 장애: [0.2, 0.9]`,
  'sequence-en': `sequenceDiagram
  accTitle: A consumer group rebalance
  accDescr: The coordinator asks members to rejoin, collects their subscriptions and hands out assignments.
  participant M1 as Member 1
  participant GC as Group coordinator
  participant M2 as Member 2
  M1->>GC: JoinGroup
  activate GC
  M2->>GC: JoinGroup
  GC-->>M1: leader, member list
  deactivate GC
  opt session timed out
    GC->>GC: remove member
  end
  par to both
    GC->>M1: SyncGroup response
  and
    GC->>M2: SyncGroup response
  end
  Note over M1,M2: heartbeat.interval.ms = 3000`,
  'sequence-ko': `sequenceDiagram
  accTitle: 트랜잭션 커밋
  accDescr: 프로듀서가 코디네이터에 시작을 알리고 브로커에 쓰고 나서 커밋 표식을 남기게 한다.
  autonumber
  actor U as 사용자
  participant P as 프로듀서
  participant C as 트랜잭션 코디네이터
  participant B as 브로커
  U->>P: 이체 요청
  P->>+C: InitProducerId
  C-->>-P: producerId, epoch
  Note over P,C: epoch이 오르면 옛 프로듀서는 막힌다
  loop 레코드마다
    P->>B: Produce (sequence 1, 2, 3)
    B-->>P: ack
  end
  alt 성공
    P->>C: EndTxn(commit)
    C-)B: WriteTxnMarkers
  else 실패
    P-xC: EndTxn(abort)
  end
  Note right of B: 커밋 표식
  B-->>U: 알림`,
  'state-en': `stateDiagram-v2
  accTitle: States of a transaction
  accDescr: A transaction goes from empty over ongoing to prepare and complete, either by commit or by abort.
  direction TB
  [*] --> Empty
  Empty --> Ongoing: AddPartitions
  Ongoing --> PrepareCommit: EndTxn(commit)
  Ongoing --> PrepareAbort: EndTxn(abort)
  PrepareCommit --> CompleteCommit:::good
  PrepareAbort --> CompleteAbort:::bad
  state fork <<fork>>
  CompleteCommit --> fork
  fork --> [*]
  CompleteAbort --> [*]`,
  'state-ko': `stateDiagram-v2
  accTitle: 컨슈머 그룹의 상태
  accDescr: 그룹은 비어 있다가 구성원이 오면 리밸런싱을 준비하고, 모두 모이면 안정된 상태가 된다.
  [*] --> Empty: 그룹 생성
  Empty --> PreparingRebalance: 구성원 참여
  PreparingRebalance --> CompletingRebalance: 모두 참여
  CompletingRebalance --> Stable: 할당 완료
  Stable --> PreparingRebalance: 구성원 이탈
  state Stable {
    [*] --> 읽기
    읽기 --> 커밋
    커밋 --> 읽기
  }
  state 선택 <<choice>>
  Stable --> 선택
  선택 --> Dead: 오프셋 만료
  Dead --> [*]
  note right of Empty: 구성원이 없다
  class Dead bad
  Empty:::muted`,
  'timeline-en': `timeline
  accTitle: Kafka versions
  accDescr: Kafka brought exactly-once in 0.11, removed the need for ZooKeeper in 3.3 and dropped it in 4.0.
  title Kafka versions
  section Old
    0.11 : exactly-once : headers
    2.4 : cooperative rebalancing
  section New
    3.3 : KRaft ready
    4.0 : ZooKeeper removed : new group protocol`,
} as const;
