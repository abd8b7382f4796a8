-- region token
CREATE TABLE batch_in (pay_id UInt64, amount Decimal(18, 2))
ENGINE = MergeTree ORDER BY pay_id
SETTINGS non_replicated_deduplication_window = 1000;

INSERT INTO batch_in SETTINGS insert_deduplication_token = 'eod-20261120-007'
VALUES (1, 100), (2, 200);
INSERT INTO batch_in SETTINGS insert_deduplication_token = 'eod-20261120-007'
VALUES (1, 100), (2, 200);

SELECT count() FROM batch_in;
-- endregion token
