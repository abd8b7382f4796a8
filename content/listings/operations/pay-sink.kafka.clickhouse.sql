-- region detail
CREATE TABLE payment_queue
(pay_id UInt64, merchant_id UInt32, amount Decimal(18, 2), status String, paid_at String,
 __op String, __lsn UInt64, __deleted String)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092,kafka-2:19092,kafka-3:19092',
         kafka_topic_list = 'pay.bank.payment', kafka_group_name = 'ch-detail',
         kafka_format = 'JSONEachRow', kafka_handle_error_mode = 'stream';

CREATE TABLE payment
(pay_id UInt64, merchant_id UInt32, amount Decimal(18, 2), status LowCardinality(String),
 paid_at DateTime64(3, 'UTC'), lsn UInt64, deleted UInt8)
ENGINE = ReplacingMergeTree(lsn, deleted) ORDER BY pay_id;

CREATE TABLE payment_bad (received DateTime, kafka_offset UInt64, raw String, error String)
ENGINE = MergeTree ORDER BY received;

CREATE MATERIALIZED VIEW payment_bad_mv TO payment_bad AS
SELECT now() AS received, _offset AS kafka_offset, _raw_message AS raw, _error AS error
FROM payment_queue WHERE length(_error) > 0;

CREATE MATERIALIZED VIEW payment_mv TO payment AS
SELECT pay_id, merchant_id, amount, status, parseDateTime64BestEffort(paid_at, 3, 'UTC') AS paid_at,
       __lsn AS lsn, __deleted = 'true' AS deleted
FROM payment_queue WHERE length(_error) = 0;
-- endregion detail

-- region minute
CREATE TABLE pay_minute_queue
(minute String, merchant_id UInt32, category String, cnt UInt64, total Decimal(18, 2))
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092,kafka-2:19092,kafka-3:19092',
         kafka_topic_list = 'pay-minute', kafka_group_name = 'ch-minute',
         kafka_format = 'JSONEachRow', kafka_handle_error_mode = 'stream';

CREATE TABLE pay_minute
(minute DateTime('UTC'), merchant_id UInt32, category LowCardinality(String),
 cnt UInt64, total Decimal(18, 2), kafka_offset UInt64)
ENGINE = ReplacingMergeTree(kafka_offset) ORDER BY (merchant_id, minute);

CREATE MATERIALIZED VIEW pay_minute_mv TO pay_minute AS
SELECT parseDateTimeBestEffort(minute, 'UTC') AS minute, merchant_id, category, cnt, total,
       _offset AS kafka_offset
FROM pay_minute_queue WHERE length(_error) = 0;
-- endregion minute
