CREATE TABLE payment
(pay_id UInt64, amount Decimal(18, 2), paid_at DateTime('UTC'), arrived_at DateTime('UTC'))
ENGINE = ReplacingMergeTree ORDER BY pay_id;
INSERT INTO payment
SELECT number, 1 + number % 900, toDateTime('2026-11-21 00:00:00', 'UTC') + intDiv(number, 10),
       toDateTime('2026-11-21 00:00:00', 'UTC') + intDiv(number, 10) + number % 4
FROM numbers(1, 3000);
ALTER TABLE payment DELETE WHERE pay_id = 777 SETTINGS mutations_sync = 1;

-- region control
-- filled from the source: one row for each closed minute
CREATE TABLE control_total
(minute DateTime('UTC'), n UInt64, total Decimal(18, 2), fingerprint UInt64)
ENGINE = ReplacingMergeTree ORDER BY minute;
-- endregion control
INSERT INTO control_total
SELECT toStartOfMinute(toDateTime('2026-11-21 00:00:00', 'UTC') + intDiv(number, 10)) AS minute,
       count(), sum(1 + number % 900),
       sum(reinterpretAsUInt32(reverse(substring(MD5(concat(toString(number), '|', toString((1 + number % 900) * 100))), 1, 4))))
FROM numbers(1, 3000) GROUP BY minute;

-- region compare
SELECT coalesce(s.minute, d.minute) AS minute, s.n AS source_rows, d.n AS copy_rows,
       s.total - d.total AS amount_missing
FROM control_total AS s FINAL
FULL JOIN (
  SELECT toStartOfMinute(paid_at) AS minute, count() AS n, sum(amount) AS total,
         sum(reinterpretAsUInt32(reverse(substring(
           MD5(concat(toString(pay_id), '|', toString(toInt64(amount * 100)))), 1, 4)))) AS fingerprint
  FROM payment FINAL GROUP BY minute
) AS d ON s.minute = d.minute
WHERE s.n != d.n OR s.total != d.total OR s.fingerprint != d.fingerprint
ORDER BY minute
SETTINGS join_use_nulls = 1;
-- endregion compare

-- region checks
SELECT dateDiff('second', max(paid_at), toDateTime('2026-11-21 00:05:03', 'UTC')) AS freshness_s,
       countIf(paid_at >= toDateTime('2026-11-21 00:04:00', 'UTC')) AS rows_last_minute,
       countIf(amount <= 0) AS not_positive,
       round(quantileExact(0.99)(amount), 0) AS p99_amount,
       quantileExact(0.99)(dateDiff('second', paid_at, arrived_at)) AS p99_delay_s
FROM payment FINAL;
-- endregion checks
