-- region replicated
CREATE TABLE pay_local ON CLUSTER bank
(pay_id UInt64, merchant_id UInt32, amount Decimal(18, 2), paid_at DateTime64(3, 'Asia/Seoul'))
ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/pay_local', '{replica}')
PARTITION BY toYYYYMM(paid_at)
ORDER BY (merchant_id, paid_at, pay_id);

CREATE TABLE pay ON CLUSTER bank AS pay_local
ENGINE = Distributed(bank, currentDatabase(), pay_local, sipHash64(pay_id));

INSERT INTO pay_local SETTINGS insert_quorum = 'auto', async_insert = 0
VALUES (1, 7, 100, '2026-11-20 09:00:00');
-- endregion replicated
