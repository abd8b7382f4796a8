-- region queue
CREATE TABLE pay_queue
(payId UInt64, merchantId UInt32, amount Decimal(18, 2), at Int64)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092,kafka-2:19092,kafka-3:19092',
         kafka_topic_list = 'pay-events', kafka_group_name = 'ch-pay',
         kafka_format = 'JSONEachRow', kafka_num_consumers = 2,
         kafka_thread_per_consumer = 1, kafka_handle_error_mode = 'stream';

CREATE TABLE pay_events
(
    pay_id UInt64, merchant_id UInt32, amount Decimal(18, 2),
    currency LowCardinality(String), paid_at DateTime64(3, 'Asia/Seoul'),
    kafka_partition UInt32, kafka_offset UInt64
)
ENGINE = ReplacingMergeTree ORDER BY (merchant_id, paid_at, pay_id);

CREATE MATERIALIZED VIEW pay_events_mv TO pay_events AS
SELECT payId AS pay_id, merchantId AS merchant_id, amount, 'KRW' AS currency,
       fromUnixTimestamp64Milli(at, 'Asia/Seoul') AS paid_at,
       _partition AS kafka_partition, _offset AS kafka_offset
FROM pay_queue WHERE length(_error) = 0;
-- endregion queue

-- region poison
CREATE TABLE pay_poison
(topic String, partition UInt64, offset UInt64, raw String, error String, seen_at DateTime)
ENGINE = MergeTree ORDER BY (topic, partition, offset);

CREATE MATERIALIZED VIEW pay_poison_mv TO pay_poison AS
SELECT _topic AS topic, _partition AS partition, _offset AS offset,
       _raw_message AS raw, _error AS error, now() AS seen_at
FROM pay_queue WHERE length(_error) > 0;
-- endregion poison
