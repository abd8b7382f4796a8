-- region orders
CREATE TABLE orders_queue
(id UInt64, purchaser UInt32, quantity Int32, product_id UInt32,
 __op String, __lsn UInt64, __deleted String)
ENGINE = Kafka
SETTINGS kafka_broker_list = 'kafka-1:19092,kafka-2:19092,kafka-3:19092',
         kafka_topic_list = 'pg.inventory.orders', kafka_group_name = 'ch-orders',
         kafka_format = 'JSONEachRow', kafka_handle_error_mode = 'stream';

CREATE TABLE orders_changes
(id UInt64, purchaser UInt32, quantity Int32, product_id UInt32,
 op LowCardinality(String), lsn UInt64, deleted UInt8)
ENGINE = ReplacingMergeTree(lsn, deleted) ORDER BY id;

CREATE MATERIALIZED VIEW orders_mv TO orders_changes AS
SELECT id, purchaser, quantity, product_id,
       __op AS op, __lsn AS lsn, __deleted = 'true' AS deleted
FROM orders_queue WHERE length(_error) = 0;
-- endregion orders
