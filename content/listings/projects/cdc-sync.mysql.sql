-- region table
CREATE DATABASE shop;
CREATE TABLE shop.product (
  id     BIGINT       NOT NULL PRIMARY KEY,
  name   VARCHAR(200) NOT NULL,
  price  BIGINT       NOT NULL,
  status VARCHAR(20)  NOT NULL
);
CREATE TABLE shop.sync_probe (id INT NOT NULL PRIMARY KEY, marked_at BIGINT NOT NULL);
-- endregion table

-- region buckets
SELECT id DIV 1000 AS bucket, COUNT(*) AS n,
       SUM(CRC32(CONCAT_WS('|', id, name, price, status))) AS fingerprint
  FROM shop.product
 GROUP BY id DIV 1000
 ORDER BY bucket;
-- endregion buckets
