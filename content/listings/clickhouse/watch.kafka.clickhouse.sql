-- region health
SELECT database, table, partition, count() AS parts, min(rows) AS smallest
FROM system.parts WHERE active
GROUP BY database, table, partition ORDER BY parts DESC LIMIT 5;

SELECT table, consumer_id, assignments.partition_id, assignments.current_offset,
       last_poll_time, last_commit_time, exceptions.text
FROM system.kafka_consumers;

SELECT table, is_readonly, absolute_delay, queue_size, active_replicas, total_replicas
FROM system.replicas WHERE is_readonly OR absolute_delay > 60;

SELECT table, mutation_id, parts_to_do, latest_fail_reason
FROM system.mutations WHERE NOT is_done;
-- endregion health

-- region slow
SELECT normalized_query_hash AS shape, count() AS runs,
       quantile(0.95)(query_duration_ms) AS p95_ms,
       sum(read_rows) AS rows_read, formatReadableSize(max(memory_usage)) AS peak,
       any(left(query, 60)) AS sample
FROM system.query_log
WHERE type = 'QueryFinish' AND is_initial_query AND query_kind = 'Select'
  AND event_time > now() - INTERVAL 1 HOUR
GROUP BY shape ORDER BY rows_read DESC LIMIT 10;
-- endregion slow

-- region inserts
SELECT table, count() AS new_parts, quantile(0.5)(rows) AS median_rows
FROM system.part_log
WHERE event_type = 'NewPart' AND event_time > now() - INTERVAL 10 MINUTE
GROUP BY table ORDER BY new_parts DESC;
-- endregion inserts
