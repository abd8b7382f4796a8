-- region tables
CREATE TABLE payments (
  pay_id STRING,
  merchant_id STRING,
  currency STRING,
  amount DECIMAL(18, 2),
  paid_at TIMESTAMP_LTZ(3),
  WATERMARK FOR paid_at AS paid_at - INTERVAL '5' SECOND
) WITH (
  'connector' = 'kafka', 'topic' = 'payments', 'format' = 'json',
  'properties.bootstrap.servers' = 'kafka:9092', 'properties.group.id' = 'sql-lab',
  'scan.startup.mode' = 'earliest-offset'
);

CREATE TABLE rates (
  currency STRING,
  rate DECIMAL(18, 6),
  updated_at TIMESTAMP_LTZ(3),
  WATERMARK FOR updated_at AS updated_at,
  PRIMARY KEY (currency) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka', 'topic' = 'rates', 'key.format' = 'raw', 'value.format' = 'json',
  'properties.bootstrap.servers' = 'kafka:9092'
);
-- endregion tables

-- region queries
-- append-only: one row when the watermark passes the window's end
SELECT window_start, merchant_id, SUM(amount) AS total
FROM TABLE(TUMBLE(TABLE payments, DESCRIPTOR(paid_at), INTERVAL '5' MINUTES))
GROUP BY window_start, window_end, merchant_id;

-- updating: every payment changes a row that was sent before
SELECT merchant_id, SUM(amount) AS total FROM payments GROUP BY merchant_id;

-- the rate that was valid when the payment was made
SELECT p.pay_id, p.amount * r.rate AS in_won
FROM payments AS p
LEFT JOIN rates FOR SYSTEM_TIME AS OF p.paid_at AS r ON p.currency = r.currency;
-- endregion queries
