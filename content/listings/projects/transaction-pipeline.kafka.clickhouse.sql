-- region queues
CREATE TABLE tx_queue
(txId String, card String, merchantId UInt32, amount Int64, at Int64, dueAt Int64)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092', kafka_topic_list = 'tx.events',
         kafka_group_name = 'ch-tx-raw', kafka_format = 'JSONEachRow',
         kafka_num_consumers = 2, kafka_thread_per_consumer = 1, kafka_handle_error_mode = 'stream';

CREATE MATERIALIZED VIEW tx_raw_mv TO tx_raw AS
SELECT txId AS tx_id, card, merchantId AS merchant_id, amount,
       fromUnixTimestamp64Milli(at, 'Asia/Seoul') AS at,
       fromUnixTimestamp64Milli(dueAt, 'Asia/Seoul') AS due_at
FROM tx_queue WHERE length(_error) = 0;

CREATE TABLE minute_queue
(merchantId UInt32, minute Int64, payments UInt64, total Int64)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092', kafka_topic_list = 'tx.minute',
         kafka_group_name = 'ch-tx-minute', kafka_format = 'JSONEachRow';

CREATE MATERIALIZED VIEW tx_minute_mv TO tx_minute AS
SELECT merchantId AS merchant_id, toDateTime(intDiv(minute, 1000), 'Asia/Seoul') AS minute, payments, total
FROM minute_queue;
-- endregion queues
