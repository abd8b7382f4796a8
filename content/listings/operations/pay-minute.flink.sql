-- region tables
CREATE TABLE payment (
  pay_id BIGINT, merchant_id INT, amount STRING, paid_at TIMESTAMP_LTZ(3), `__op` STRING,
  WATERMARK FOR paid_at AS paid_at - INTERVAL '5' SECOND
) WITH (
  'connector' = 'kafka', 'topic' = 'pay.bank.payment', 'format' = 'json',
  'json.timestamp-format.standard' = 'ISO-8601', 'scan.startup.mode' = 'earliest-offset',
  'properties.bootstrap.servers' = 'localhost:29092', 'properties.group.id' = 'flink-pay'
);
CREATE TABLE merchant (
  merchant_id INT, category STRING, PRIMARY KEY (merchant_id) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka', 'topic' = 'pay.bank.merchant',
  'key.format' = 'json', 'value.format' = 'json',
  'properties.bootstrap.servers' = 'localhost:29092', 'properties.group.id' = 'flink-merchant'
);
CREATE TABLE pay_minute (
  `minute` TIMESTAMP_LTZ(3), merchant_id INT, category STRING, cnt BIGINT, total DECIMAL(38, 2),
  PRIMARY KEY (`minute`, merchant_id) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka', 'topic' = 'pay-minute',
  'key.format' = 'json', 'value.format' = 'json', 'value.json.timestamp-format.standard' = 'ISO-8601',
  'properties.bootstrap.servers' = 'localhost:29092', 'properties.transaction.timeout.ms' = '600000',
  'sink.delivery-guarantee' = 'exactly-once', 'sink.transactional-id-prefix' = 'pay-minute-v1'
);
-- endregion tables

-- region settings
SET 'execution.checkpointing.interval' = '10 s';
SET 'table.exec.source.idle-timeout' = '10 s';
-- endregion settings

-- region insert
INSERT INTO pay_minute
SELECT p.window_start, p.merchant_id, m.category, p.cnt, p.total
FROM (
  SELECT window_start, window_end, merchant_id, COUNT(*) AS cnt,
         SUM(CAST(amount AS DECIMAL(18, 2))) AS total
  FROM TABLE(TUMBLE(TABLE payment, DESCRIPTOR(paid_at), INTERVAL '1' MINUTE))
  WHERE `__op` IN ('c', 'r')
  GROUP BY window_start, window_end, merchant_id
) AS p
JOIN merchant AS m ON p.merchant_id = m.merchant_id
ON CONFLICT DO DEDUPLICATE;
-- endregion insert
