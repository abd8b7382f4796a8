import { z } from 'zod';
import type { Localized } from '../../text/lang.ts';

/** The topics of guide, questions and quiz banks, in the order the sidebar shows them. */
export const topics = {
  kafka: { ko: 'Kafka', en: 'Kafka' },
  spring: { ko: 'Spring Kafka와 SDK', en: 'Spring Kafka and the SDK' },
  jvm: { ko: 'JVM과 Linux', en: 'JVM and Linux' },
  cdc: { ko: 'CDC와 Debezium', en: 'CDC and Debezium' },
  schema: { ko: '스키마와 Connect', en: 'Schemas and Connect' },
  flink: { ko: 'Flink', en: 'Flink' },
  clickhouse: { ko: 'ClickHouse', en: 'ClickHouse' },
  distributed: { ko: '분산 시스템', en: 'Distributed systems' },
  cache: { ko: '캐시', en: 'Caching' },
  sharding: { ko: '샤딩', en: 'Sharding' },
  operations: { ko: '운영과 관측', en: 'Operations and observability' },
  security: { ko: '보안', en: 'Security' },
  logstream: { ko: 'LogStream', en: 'LogStream' },
  chat: { ko: '채팅 서비스', en: 'Chat service' },
  experience: { ko: '경험과 이력서', en: 'Experience and résumé' },
  role: { ko: '직무와 팀', en: 'The role and the team' },
} as const satisfies Record<string, Localized>;

/** One of the topics. */
export type Topic = keyof typeof topics;

/** Reads a topic; the error lists those there are. */
export const topic = z.enum(Object.keys(topics) as [Topic, ...Topic[]], `a topic is one of ${Object.keys(topics).join(', ')}`);
