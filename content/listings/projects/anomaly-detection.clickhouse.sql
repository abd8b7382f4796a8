CREATE DATABASE bank ENGINE = Atomic;
USE bank;
-- region tables
CREATE TABLE fraud_alerts
(run String, alert_id String, rule_id LowCardinality(String), rule_version UInt32, card String, at DateTime64(3, 'Asia/Seoul'))
ENGINE = ReplacingMergeTree ORDER BY (run, alert_id);

CREATE TABLE fraud_labels
(incident_id String, kind LowCardinality(String), card String,
 started DateTime64(3, 'Asia/Seoul'), ended DateTime64(3, 'Asia/Seoul'))
ENGINE = ReplacingMergeTree ORDER BY incident_id;
-- endregion tables

INSERT INTO fraud_labels VALUES
    ('inc-0', 'probe', 'c1', '2026-11-21 12:00:00.000', '2026-11-21 12:04:00.000'),
    ('inc-1', 'burst', 'c2', '2026-11-21 13:00:00.000', '2026-11-21 13:01:00.000'),
    ('inc-2', 'burst', 'c3', '2026-11-21 14:00:00.000', '2026-11-21 14:01:00.000');
INSERT INTO fraud_alerts VALUES
    ('r1', 'probe/c1/p4', 'probe', 1, 'c1', '2026-11-21 12:04:00.000'),
    ('r1', 'fast/c2/p9', 'fast', 1, 'c2', '2026-11-21 13:00:30.000'),
    ('r1', 'fast/c9/p20', 'fast', 1, 'c9', '2026-11-21 15:00:30.000'),
    ('r2', 'probe/c1/p4', 'probe', 1, 'c1', '2026-11-21 12:04:00.000');

-- region evaluate
WITH judged AS
(
    SELECT a.alert_id AS alert_id, a.rule_id AS rule_id, l.incident_id AS incident_id,
           date_diff('second', l.started, a.at) AS delay
    FROM (SELECT * FROM fraud_alerts FINAL WHERE run = 'r1') AS a
    LEFT JOIN (SELECT * FROM fraud_labels FINAL) AS l
        ON l.card = a.card AND a.at >= l.started AND a.at <= l.ended + INTERVAL 5 MINUTE
)
SELECT (SELECT count() FROM fraud_labels FINAL) AS incidents,
       uniqExact(alert_id) AS alerts,
       uniqExactIf(alert_id, incident_id != '') AS true_alerts,
       uniqExactIf(incident_id, incident_id != '') AS caught,
       true_alerts / alerts AS precision,
       caught / incidents AS recall,
       quantileExactIf(0.9)(delay, incident_id != '') AS delay_p90
FROM judged;
-- endregion evaluate

-- region missed
SELECT l.kind, count() AS incidents, countIf(a.hits = 0) AS missed
FROM (SELECT * FROM fraud_labels FINAL) AS l
LEFT JOIN (
    SELECT l.incident_id AS incident_id, count() AS hits
    FROM (SELECT * FROM fraud_alerts FINAL WHERE run = 'r1') AS a
    INNER JOIN (SELECT * FROM fraud_labels FINAL) AS l
        ON l.card = a.card AND a.at >= l.started AND a.at <= l.ended + INTERVAL 5 MINUTE
    GROUP BY incident_id
) AS a ON a.incident_id = l.incident_id
GROUP BY l.kind ORDER BY l.kind;
-- endregion missed

-- region compare
-- must be empty: the same payments and rules, judged twice
SELECT alert_id, groupArray(run) AS runs
FROM (SELECT * FROM fraud_alerts FINAL WHERE run IN ('r1', 'r2'))
GROUP BY alert_id
HAVING length(runs) != 2
ORDER BY alert_id;
-- endregion compare
