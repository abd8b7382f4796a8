CREATE TABLE delivered (source String, seq UInt64) ENGINE = MergeTree ORDER BY (source, seq);
INSERT INTO delivered VALUES ('pay-1', 1), ('pay-1', 2), ('pay-1', 2), ('pay-1', 4), ('pay-2', 1);
-- region gaps
SELECT source,
       max(seq) - min(seq) + 1 - uniqExact(seq) AS missing,
       count() - uniqExact(seq)                 AS duplicates
FROM delivered
GROUP BY source
HAVING missing > 0 OR duplicates > 0
ORDER BY source;
-- endregion gaps
