CREATE DATABASE bank ENGINE = Atomic;
USE bank;
-- region tables
CREATE TABLE tx_raw
(
    tx_id       String,
    card        String,
    merchant_id UInt32,
    amount      Int64,
    at          DateTime64(3, 'Asia/Seoul'),
    due_at      DateTime64(3, 'Asia/Seoul'),
    loaded_at   DateTime64(3, 'Asia/Seoul') DEFAULT now64(3)
)
ENGINE = ReplacingMergeTree
PARTITION BY toYYYYMM(at)
ORDER BY (merchant_id, at, tx_id);

CREATE TABLE tx_minute
(merchant_id UInt32, minute DateTime('Asia/Seoul'), payments UInt64, total Int64)
ENGINE = ReplacingMergeTree(payments)          -- more payments of the same minute are newer
PARTITION BY toYYYYMM(minute)
ORDER BY (merchant_id, minute);

CREATE TABLE tx_manifest
(minute DateTime('Asia/Seoul'), payments UInt64, total Int64, fingerprint UInt64)
ENGINE = ReplacingMergeTree ORDER BY minute;

CREATE TABLE tx_closing
(day Date, merchant_id UInt32, payments Int64, total Int64, kind Enum8('close' = 1, 'adjust' = 2), booked_at DateTime64(3))
ENGINE = MergeTree ORDER BY (day, merchant_id, booked_at);
-- endregion tables

INSERT INTO tx_raw (tx_id, card, merchant_id, amount, at, due_at, loaded_at) VALUES
    ('1-0', 'card-1', 7, 1000, '2026-11-21 12:00:01.000', '2026-11-21 12:00:01.000', '2026-11-21 12:00:03.000'),
    ('1-0', 'card-1', 7, 1000, '2026-11-21 12:00:01.000', '2026-11-21 12:00:01.000', '2026-11-21 12:00:03.000'),
    ('1-1', 'card-2', 7, -400, '2026-11-21 12:00:30.000', '2026-11-21 12:00:30.000', '2026-11-21 12:00:31.000');
INSERT INTO tx_minute VALUES (7, '2026-11-21 12:00:00', 1, 1000), (7, '2026-11-21 12:00:00', 2, 600);
INSERT INTO tx_manifest SELECT '2026-11-21 12:00:00', 2, 600, CRC32('1-0:1000') + CRC32('1-1:-400');

-- region reconcile
-- rows here are incidents: made, stored and shown do not agree
SELECT minute,
       sumIf(payments, who = 'made') AS made, sumIf(payments, who = 'stored') AS stored, sumIf(payments, who = 'shown') AS shown,
       sumIf(total, who = 'made') AS made_total, sumIf(total, who = 'stored') AS stored_total, sumIf(total, who = 'shown') AS shown_total,
       sumIf(print, who = 'made') = sumIf(print, who = 'stored') AS same_print
FROM
(
    SELECT 'made' AS who, minute, payments, total, fingerprint AS print FROM tx_manifest FINAL
    UNION ALL
    SELECT 'stored', toStartOfMinute(toDateTime(at)) AS minute, count(), sum(amount),
           sum(CRC32(concat(tx_id, ':', toString(amount))))
    FROM tx_raw FINAL GROUP BY minute
    UNION ALL
    SELECT 'shown', minute, sum(payments), sum(total), 0 FROM tx_minute FINAL GROUP BY minute
)
GROUP BY minute
HAVING made != stored OR made != shown OR made_total != stored_total OR made_total != shown_total OR NOT same_print
ORDER BY minute;
-- endregion reconcile

-- region closing
-- books what is not booked yet: the first time a closing, later an adjustment, and nothing if nothing changed
INSERT INTO tx_closing
SELECT r.day, r.merchant_id, toInt64(r.payments) - b.payments, r.total - b.total,
       if(b.lines = 0, 'close', 'adjust'), now64(3)
FROM (SELECT toDate(at) AS day, merchant_id, count() AS payments, sum(amount) AS total
      FROM tx_raw FINAL WHERE toDate(at) = '2026-11-21' GROUP BY day, merchant_id) AS r
LEFT JOIN (SELECT day, merchant_id, sum(payments) AS payments, sum(total) AS total, count() AS lines
           FROM tx_closing GROUP BY day, merchant_id) AS b ON b.day = r.day AND b.merchant_id = r.merchant_id
WHERE r.payments != b.payments OR r.total != b.total;
-- endregion closing

-- region latency
SELECT toStartOfMinute(due_at) AS minute, count() AS rows,
       quantilesExact(0.5, 0.99, 0.999)(date_diff('millisecond', due_at, loaded_at)) AS millis
FROM tx_raw
GROUP BY minute ORDER BY minute;
-- endregion latency

SELECT * FROM tx_closing;
