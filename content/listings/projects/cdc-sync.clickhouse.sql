-- region table
CREATE TABLE product_g1
(
    id      UInt64,
    name    String,
    price   Int64,
    status  LowCardinality(String),
    version UInt64,
    deleted UInt8
)
ENGINE = ReplacingMergeTree(version, deleted)
ORDER BY id;

CREATE VIEW product_now AS
SELECT id, name, price, status FROM product_g1 FINAL;
-- endregion table

INSERT INTO product_g1 VALUES (1, 'tea', 4500, 'ON', 10, 0), (2, 'cup', 9000, 'ON', 11, 0);
INSERT INTO product_g1 VALUES (1, 'tea', 4800, 'ON', 12, 0);
INSERT INTO product_g1 VALUES (2, '', 0, '', 13, 1);
INSERT INTO product_g1 VALUES (2, 'cup', 9000, 'ON', 11, 0);

-- region buckets
SELECT intDiv(id, 1000) AS bucket, count() AS n,
       sum(CRC32(concatWithSeparator('|', toString(id), name, toString(price), status))) AS fingerprint
FROM product_now
GROUP BY bucket
ORDER BY bucket;
-- endregion buckets

-- region swap
CREATE TABLE product_g2 AS product_g1;
-- a second consumer fills product_g2 from the start of the topic; when it has caught up and agrees:
CREATE OR REPLACE VIEW product_now AS
SELECT id, name, price, status FROM product_g2 FINAL;
-- endregion swap
