CREATE DATABASE bank ENGINE = Atomic;
USE bank;
CREATE TABLE pay_events
(pay_id UInt64, merchant_id UInt32, amount Decimal(18, 2), paid_at DateTime64(3, 'Asia/Seoul'))
ENGINE = MergeTree ORDER BY (merchant_id, paid_at, pay_id);

-- region refresh
CREATE TABLE merchant_day
(day Date, merchant_id UInt32, payments UInt64, total Decimal(38, 2))
ENGINE = MergeTree ORDER BY (day, merchant_id);

CREATE MATERIALIZED VIEW merchant_day_mv
REFRESH EVERY 10 MINUTE TO merchant_day AS
SELECT toDate(paid_at) AS day, merchant_id, count() AS payments, sum(amount) AS total
FROM (SELECT pay_id, any(paid_at) AS paid_at, any(merchant_id) AS merchant_id, any(amount) AS amount
      FROM pay_events GROUP BY pay_id)
GROUP BY day, merchant_id;
-- endregion refresh

SELECT view, status, exception FROM system.view_refreshes;
