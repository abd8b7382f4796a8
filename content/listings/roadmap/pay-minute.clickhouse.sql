CREATE TABLE pay_events
(pay_id UInt64, merchant_id UInt32, card_hash String, amount Decimal(18, 2), paid_at DateTime64(3, 'Asia/Seoul'))
ENGINE = MergeTree ORDER BY (merchant_id, paid_at, pay_id);

-- region minute
CREATE TABLE pay_minute
(minute DateTime, merchant_id UInt32,
 cnt AggregateFunction(count), total AggregateFunction(sum, Decimal(18, 2)))
ENGINE = AggregatingMergeTree ORDER BY (merchant_id, minute);

CREATE MATERIALIZED VIEW pay_minute_mv TO pay_minute AS
SELECT toStartOfMinute(paid_at) AS minute, merchant_id,
       countState() AS cnt, sumState(amount) AS total
FROM pay_events GROUP BY minute, merchant_id;

SELECT minute, countMerge(cnt), sumMerge(total) FROM pay_minute
WHERE merchant_id = 1 GROUP BY minute ORDER BY minute;
-- endregion minute
