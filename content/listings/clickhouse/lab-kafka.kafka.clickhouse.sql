-- region poison
CREATE TABLE pay_poison
(partition UInt64, offset UInt64, raw String, error String)
ENGINE = MergeTree ORDER BY (partition, offset);

CREATE MATERIALIZED VIEW pay_poison_mv TO pay_poison AS
SELECT _partition AS partition, _offset AS offset, _raw_message AS raw, _error AS error
FROM pay_queue WHERE length(_error) > 0;
-- endregion poison

-- region strict
CREATE TABLE pay_queue_strict (payId UInt64, amount Decimal(18, 2))
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092,kafka-2:19092,kafka-3:19092',
         kafka_topic_list = 'pay-events', kafka_group_name = 'ch-strict',
         kafka_format = 'JSONEachRow', kafka_handle_error_mode = 'default';

CREATE TABLE pay_strict (pay_id UInt64, amount Decimal(18, 2))
ENGINE = MergeTree ORDER BY pay_id;

CREATE MATERIALIZED VIEW pay_strict_mv TO pay_strict AS
SELECT payId AS pay_id, amount FROM pay_queue_strict;
-- endregion strict
