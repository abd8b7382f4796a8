CREATE TABLE pay_events
(pay_id UInt64, merchant_id UInt32, amount Decimal(18, 2), paid_at DateTime64(3, 'Asia/Seoul'),
 kafka_partition UInt32, kafka_offset UInt64)
ENGINE = MergeTree ORDER BY (merchant_id, paid_at, pay_id);

CREATE TABLE pay_minute
(minute DateTime, merchant_id UInt32,
 cnt AggregateFunction(count), total AggregateFunction(sum, Decimal(18, 2)),
 ids AggregateFunction(uniqExact, UInt64))
ENGINE = AggregatingMergeTree ORDER BY (merchant_id, minute);

CREATE MATERIALIZED VIEW pay_minute_mv TO pay_minute AS
SELECT toStartOfMinute(paid_at) AS minute, merchant_id,
       countState() AS cnt, sumState(amount) AS total, uniqExactState(pay_id) AS ids
FROM pay_events GROUP BY minute, merchant_id;

-- region twice
INSERT INTO pay_events VALUES (1, 7, 100, '2026-11-20 09:00:10', 0, 0), (2, 7, 50, '2026-11-20 09:00:20', 0, 1);
INSERT INTO pay_events VALUES (2, 7, 50, '2026-11-20 09:00:20', 0, 1);

SELECT countMerge(cnt) AS rows, sumMerge(total) AS total, uniqExactMerge(ids) AS distinct_ids
FROM pay_minute WHERE merchant_id = 7;
-- endregion twice


-- region offsets
SELECT kafka_partition,
       min(kafka_offset) AS first, max(kafka_offset) AS last,
       count() - uniqExact(kafka_offset) AS extra_rows,
       last - first + 1 - uniqExact(kafka_offset) AS missing_offsets
FROM pay_events
GROUP BY kafka_partition
ORDER BY kafka_partition;
-- endregion offsets
