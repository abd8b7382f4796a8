-- region replacing
CREATE TABLE account_state
(
    account_id UInt64,
    balance    Decimal(18, 2),
    lsn        UInt64,
    deleted    UInt8
)
ENGINE = ReplacingMergeTree(lsn, deleted)
ORDER BY account_id;

INSERT INTO account_state VALUES (1, 100, 10, 0), (2, 500, 11, 0);
INSERT INTO account_state VALUES (1, 120, 20, 0);
INSERT INTO account_state VALUES (2, 500, 30, 1);
INSERT INTO account_state VALUES (2, 500, 11, 0);
-- endregion replacing

-- region reads
SELECT * FROM account_state ORDER BY account_id, lsn;

SELECT * FROM account_state FINAL ORDER BY account_id;

SELECT account_id, latest.1 AS balance
FROM (SELECT account_id, argMax(tuple(balance, deleted), lsn) AS latest
      FROM account_state GROUP BY account_id)
WHERE latest.2 = 0;
-- endregion reads

-- region collapsing
CREATE TABLE hold
(
    account_id UInt64,
    amount     Decimal(18, 2),
    sign       Int8,
    version    UInt64
)
ENGINE = VersionedCollapsingMergeTree(sign, version)
ORDER BY account_id;

INSERT INTO hold VALUES (1, 30, 1, 1);
INSERT INTO hold VALUES (1, 30, -1, 1), (1, 45, 1, 2);

SELECT account_id, sum(amount * sign) AS held
FROM hold GROUP BY account_id HAVING sum(sign) > 0;
-- endregion collapsing

-- region update
CREATE TABLE pay_fix (pay_id UInt64, memo String, amount Decimal(18, 2))
ENGINE = MergeTree ORDER BY pay_id
SETTINGS enable_block_number_column = 1, enable_block_offset_column = 1;

INSERT INTO pay_fix VALUES (1, '', 10), (2, '', 20);
UPDATE pay_fix SET memo = 'reviewed' WHERE pay_id = 2;
DELETE FROM pay_fix WHERE pay_id = 1;
-- endregion update
SELECT * FROM pay_fix;
