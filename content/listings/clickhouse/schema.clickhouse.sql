-- region payments
CREATE TABLE payments
(
    pay_id      UUID,
    merchant_id UInt32,
    card_hash   FixedString(16),
    amount      Decimal(18, 2) CODEC(T64, ZSTD(1)),
    currency    LowCardinality(String),
    status      Enum8('PENDING' = 0, 'OK' = 1, 'FAIL' = 2),
    paid_at     DateTime64(3, 'Asia/Seoul') CODEC(Delta, ZSTD(1))
)
ENGINE = MergeTree
PARTITION BY toYYYYMM(paid_at)
ORDER BY (merchant_id, paid_at, pay_id)
TTL toDateTime(paid_at) + INTERVAL 1 YEAR
SETTINGS ttl_only_drop_parts = 1;
-- endregion payments

INSERT INTO payments
SELECT generateUUIDv4(), number % 50, toFixedString(hex(sipHash64(number % 700)), 16),
       (number % 100000) / 100, 'KRW', 1 + (number % 10 = 0),
       toDateTime64('2026-11-01 00:00:00', 3, 'Asia/Seoul') + toIntervalSecond(number % 86400)
FROM numbers(100000);

-- region explain
EXPLAIN indexes = 1
SELECT sum(amount) FROM payments
WHERE merchant_id = 42 AND paid_at >= '2026-11-01 00:00:00'
SETTINGS use_query_condition_cache = 0, use_skip_indexes_on_data_read = 0;
-- endregion explain

-- region skip
ALTER TABLE payments ADD INDEX by_card card_hash TYPE bloom_filter(0.01) GRANULARITY 1;
ALTER TABLE payments MATERIALIZE INDEX by_card SETTINGS mutations_sync = 1;

ALTER TABLE payments ADD PROJECTION card_order
    (SELECT card_hash, paid_at, amount, status ORDER BY card_hash, paid_at);
ALTER TABLE payments MATERIALIZE PROJECTION card_order SETTINGS mutations_sync = 1;
-- endregion skip

-- region daily
CREATE TABLE merchant_day
(
    merchant_id UInt32,
    day         Date,
    total       SimpleAggregateFunction(sum, Decimal(38, 2)),
    cnt         SimpleAggregateFunction(sum, UInt64)
)
ENGINE = AggregatingMergeTree
ORDER BY (merchant_id, day);

CREATE MATERIALIZED VIEW merchant_day_mv TO merchant_day AS
SELECT merchant_id, toDate(paid_at) AS day, sum(amount) AS total, count() AS cnt
FROM payments
WHERE status = 'OK'
GROUP BY merchant_id, day;

SELECT merchant_id, day, sum(total) AS sales, sum(cnt) AS payments
FROM merchant_day
WHERE day >= today() - 7
GROUP BY merchant_id, day;
-- endregion daily
