-- region table
CREATE TABLE account_changes
(
    account_id UInt64,
    balance    Decimal(18, 2),
    lsn        UInt64,
    deleted    UInt8,
    op         LowCardinality(String),
    changed_at DateTime64(3, 'UTC')
)
ENGINE = ReplacingMergeTree(lsn, deleted)
ORDER BY account_id;

CREATE VIEW account_now AS
SELECT account_id, balance, changed_at FROM account_changes FINAL;
-- endregion table

-- region check
INSERT INTO account_changes VALUES (1, 100, 10, 0, 'c', now64(3)), (2, 200, 11, 0, 'c', now64(3));
INSERT INTO account_changes VALUES (1, 150, 12, 0, 'u', now64(3));
INSERT INTO account_changes VALUES (2, 200, 13, 1, 'd', now64(3));
INSERT INTO account_changes VALUES (1, 100, 10, 0, 'c', now64(3)), (2, 200, 11, 0, 'c', now64(3));

SELECT count(), sum(balance) FROM account_now;
-- endregion check
