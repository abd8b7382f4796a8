CREATE TABLE pay_events
(pay_id UInt64, merchant_id UInt32, card_hash String, amount Decimal(18, 2),
 paid_at DateTime64(3, 'Asia/Seoul'), kafka_partition UInt32, kafka_offset UInt64)
ENGINE = MergeTree ORDER BY (merchant_id, paid_at, pay_id);

CREATE TABLE pay_minute
(minute DateTime, merchant_id UInt32,
 cnt AggregateFunction(count), total AggregateFunction(sum, Decimal(18, 2)))
ENGINE = AggregatingMergeTree ORDER BY (merchant_id, minute);

CREATE MATERIALIZED VIEW pay_minute_mv TO pay_minute AS
SELECT toStartOfMinute(paid_at) AS minute, merchant_id, countState() AS cnt, sumState(amount) AS total
FROM pay_events GROUP BY minute, merchant_id;

INSERT INTO pay_events
SELECT number, number % 20, 'c', 10, toDateTime64('2026-11-21 17:00:00', 3, 'Asia/Seoul') + number, 0, number FROM numbers(100);
INSERT INTO pay_events
SELECT number, number % 20, 'c', 10, toDateTime64('2026-11-21 17:00:00', 3, 'Asia/Seoul') + number, 0, number FROM numbers(90, 10);

-- region compare
CREATE TABLE pay_once AS pay_events
ENGINE = ReplacingMergeTree ORDER BY (merchant_id, paid_at, pay_id);
INSERT INTO pay_once SELECT * FROM pay_events;

SELECT 'rows' AS way, count() AS n, sum(amount) AS total FROM pay_events
UNION ALL
SELECT 'rollup', countMerge(cnt), sumMerge(total) FROM pay_minute
UNION ALL
SELECT 'final', count(), sum(amount) FROM pay_once FINAL
UNION ALL
SELECT 'argMax', count(), sum(a)
FROM (SELECT pay_id, argMax(amount, kafka_offset) AS a FROM pay_events GROUP BY pay_id);
-- endregion compare

-- region tiny
CREATE TABLE tiny (id UInt64) ENGINE = MergeTree ORDER BY id
SETTINGS parts_to_delay_insert = 100, parts_to_throw_insert = 200;

SYSTEM STOP MERGES tiny;
-- endregion tiny
