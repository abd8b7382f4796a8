-- region sales
CREATE TABLE order_events
(
    order_id   String,
    state      LowCardinality(String),
    version    UInt64,
    amount     Int64,
    changed_at DateTime64(3, 'Asia/Seoul')
)
ENGINE = ReplacingMergeTree
ORDER BY (order_id, version);

INSERT INTO order_events VALUES
    ('1001', 'DONE', 4, 42000, '2026-11-21 12:00:10.000'), ('1001', 'DONE', 4, 42000, '2026-11-21 12:00:10.000'),
    ('1002', 'CANCELLED', 5, 9000, '2026-11-21 12:00:40.000');

SELECT toStartOfMinute(changed_at) AS minute,
       countIf(state = 'DONE') AS sold, sumIf(amount, state = 'DONE') AS sales,
       countIf(state = 'CANCELLED') AS cancelled
FROM order_events FINAL
GROUP BY minute ORDER BY minute;
-- endregion sales
