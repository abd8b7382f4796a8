-- region table
CREATE TABLE pay
(
    pay_id UInt64, merchant_id UInt32, card_hash FixedString(16),
    amount Decimal(18, 2), status LowCardinality(String),
    paid_at DateTime64(3, 'Asia/Seoul')
)
ENGINE = MergeTree
PARTITION BY toYYYYMM(paid_at)
ORDER BY (merchant_id, paid_at, pay_id);
-- endregion table

INSERT INTO pay
SELECT number, rand(1) % 10000, toFixedString(hex(sipHash64(number % 500000)), 16),
       (rand(2) % 10000000) / 100, ['OK', 'OK', 'OK', 'FAIL'][1 + rand(3) % 4],
       now64(3) - toIntervalSecond(rand(4) % 7776000)
FROM numbers(1000);

SELECT partition, count() AS parts, sum(rows), formatReadableSize(sum(bytes_on_disk))
FROM system.parts WHERE table = 'pay' AND active GROUP BY partition;
