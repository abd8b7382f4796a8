CREATE TABLE pay
(
    pay_id UInt64, merchant_id UInt32, card_hash FixedString(16),
    amount Decimal(18, 2), status LowCardinality(String),
    paid_at DateTime64(3, 'Asia/Seoul')
)
ENGINE = MergeTree PARTITION BY toYYYYMM(paid_at) ORDER BY (merchant_id, paid_at, pay_id);

INSERT INTO pay
SELECT number, number % 100, toFixedString(hex(sipHash64(number % 500000)), 16), number / 100,
       ['OK', 'OK', 'OK', 'FAIL'][1 + number % 4], now64(3) - toIntervalSecond(number * 60)
FROM numbers(20000);

-- region columns
SELECT name, formatReadableSize(data_compressed_bytes) AS packed,
       formatReadableSize(data_uncompressed_bytes) AS raw,
       round(data_uncompressed_bytes / data_compressed_bytes, 1) AS ratio
FROM system.columns
WHERE database = currentDatabase() AND table = 'pay'
ORDER BY data_compressed_bytes DESC;
-- endregion columns

-- region orders
CREATE TABLE pay_by_time AS pay ENGINE = MergeTree
PARTITION BY toYYYYMM(paid_at) ORDER BY (paid_at, pay_id);

CREATE TABLE pay_by_card AS pay ENGINE = MergeTree
PARTITION BY toYYYYMM(paid_at) ORDER BY (card_hash, paid_at, pay_id);

INSERT INTO pay_by_time SELECT * FROM pay;
INSERT INTO pay_by_card SELECT * FROM pay;
-- endregion orders

-- region questions
SELECT count(), sum(amount) FROM pay
WHERE merchant_id = 42 AND paid_at >= now() - INTERVAL 30 DAY
SETTINGS log_comment = 'merchant-month', use_query_condition_cache = 0;

SELECT count(), sum(amount) FROM pay
WHERE card_hash = toFixedString(hex(sipHash64(toUInt32(7))), 16)
SETTINGS log_comment = 'one-card', use_query_condition_cache = 0;

SELECT count(), sum(amount) FROM pay
WHERE paid_at >= today() - 1 AND paid_at < today()
SETTINGS log_comment = 'yesterday', use_query_condition_cache = 0;
-- endregion questions

-- region trap
CREATE TABLE account_by_month (account_id UInt64, balance Decimal(18, 2), lsn UInt64, updated_at DateTime)
ENGINE = ReplacingMergeTree(lsn)
PARTITION BY toYYYYMM(updated_at) ORDER BY account_id;

INSERT INTO account_by_month VALUES (1, 100, 10, '2026-10-31 23:00:00');
INSERT INTO account_by_month VALUES (1, 120, 20, '2026-11-01 09:00:00');
OPTIMIZE TABLE account_by_month FINAL;

SELECT count() FROM account_by_month;
SELECT count() FROM account_by_month FINAL;
SELECT count() FROM account_by_month FINAL
SETTINGS do_not_merge_across_partitions_select_final = 1;
-- endregion trap

-- region clock
CREATE TABLE account_clock (account_id UInt64, balance Decimal(18, 2), changed_at DateTime)
ENGINE = ReplacingMergeTree(changed_at) ORDER BY account_id;

INSERT INTO account_clock VALUES (1, 100, '2026-11-21 10:00:05');
INSERT INTO account_clock VALUES (1, 120, '2026-11-21 10:00:03');

SELECT account_id, balance FROM account_clock FINAL;
-- endregion clock
