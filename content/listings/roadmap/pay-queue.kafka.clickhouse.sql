CREATE TABLE pay_queue
(payId UInt64, merchantId UInt32, card String, amount Decimal(18, 2), at Int64)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092,kafka-2:19092,kafka-3:19092',
         kafka_topic_list = 'pay-events', kafka_group_name = 'ch-pay',
         kafka_format = 'JSONEachRow', kafka_handle_error_mode = 'stream';

CREATE TABLE pay_events
(pay_id UInt64, merchant_id UInt32, card_hash String, amount Decimal(18, 2),
 paid_at DateTime64(3, 'Asia/Seoul'), kafka_partition UInt32, kafka_offset UInt64)
ENGINE = MergeTree ORDER BY (merchant_id, paid_at, pay_id);

CREATE MATERIALIZED VIEW pay_events_mv TO pay_events AS
SELECT payId AS pay_id, merchantId AS merchant_id, card AS card_hash, amount,
       fromUnixTimestamp64Milli(at, 'Asia/Seoul') AS paid_at,
       _partition AS kafka_partition, _offset AS kafka_offset
FROM pay_queue WHERE length(_error) = 0;
