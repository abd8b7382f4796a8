CREATE TABLE pay
(
    pay_id UInt64, merchant_id UInt32, card_hash FixedString(16),
    amount Decimal(18, 2), status LowCardinality(String),
    paid_at DateTime64(3, 'Asia/Seoul')
)
ENGINE = MergeTree PARTITION BY toYYYYMM(paid_at) ORDER BY (merchant_id, paid_at, pay_id);

INSERT INTO pay
SELECT number, number % 100, toFixedString(hex(sipHash64(number % 500)), 16), (number % 100000) / 100,
       ['OK', 'OK', 'OK', 'FAIL'][1 + number % 4], now64(3) - toIntervalSecond(number * 60)
FROM numbers(20000);

-- region daily
SELECT merchant_id, sum(amount) AS sales FROM pay
WHERE status = 'OK' AND paid_at >= today() - 7
GROUP BY merchant_id ORDER BY sales DESC LIMIT 10;

SELECT toHour(paid_at) AS hour, countIf(status = 'FAIL') / count() AS declined
FROM pay GROUP BY hour ORDER BY hour;

SELECT quantile(0.99)(amount) AS near, quantileExact(0.99)(amount) AS exact,
       uniq(card_hash) AS cards_near, uniqExact(card_hash) AS cards_exact
FROM pay;

SELECT merchant_id,
       sumIf(amount, paid_at >= today() - 7) AS this_week,
       sumIf(amount, paid_at >= today() - 14 AND paid_at < today() - 7) AS last_week
FROM pay GROUP BY merchant_id ORDER BY this_week - last_week DESC LIMIT 10;

SELECT merchant_id FROM pay GROUP BY merchant_id
HAVING countIf(status = 'FAIL') = 0;
-- endregion daily

-- region sequence
SELECT card_hash, paid_at,
       dateDiff('second', lagInFrame(paid_at, 1, paid_at) OVER w, paid_at) AS gap_s
FROM pay WHERE merchant_id = 42
WINDOW w AS (PARTITION BY card_hash ORDER BY paid_at ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
ORDER BY gap_s DESC LIMIT 10;

SELECT card_hash, paid_at, amount, before
FROM (SELECT card_hash, paid_at, amount,
             lagInFrame(amount, 1, amount) OVER (PARTITION BY card_hash ORDER BY paid_at
                 ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS before
      FROM pay WHERE paid_at >= today() - 1)
WHERE before < 1 AND amount > 900 LIMIT 10;

SELECT minute, payments FROM
(SELECT toStartOfMinute(paid_at) AS minute, count() AS payments FROM pay
 WHERE paid_at >= now() - INTERVAL 1 HOUR GROUP BY minute
 ORDER BY minute WITH FILL FROM toStartOfMinute(now() - INTERVAL 1 HOUR) TO now() STEP INTERVAL 1 MINUTE)
WHERE payments = 0;
-- endregion sequence

-- region projection
ALTER TABLE pay ADD PROJECTION by_card (SELECT * ORDER BY card_hash);
ALTER TABLE pay MATERIALIZE PROJECTION by_card SETTINGS mutations_sync = 1;

SELECT name, formatReadableSize(sum(bytes_on_disk)) AS size
FROM system.projection_parts WHERE table = 'pay' AND active GROUP BY name;

EXPLAIN projections = 1
SELECT count(), sum(amount) FROM pay
WHERE card_hash = toFixedString(hex(sipHash64(toUInt32(7))), 16)
SETTINGS use_query_condition_cache = 0;
-- endregion projection

-- region retention
ALTER TABLE pay MODIFY TTL toDateTime(paid_at) + INTERVAL 90 DAY;
ALTER TABLE pay MODIFY SETTING ttl_only_drop_parts = 1;

SELECT partition, count() AS parts, sum(rows) AS rows, max(delete_ttl_info_max) AS expires
FROM system.parts WHERE table = 'pay' AND active GROUP BY partition ORDER BY partition;
-- endregion retention
