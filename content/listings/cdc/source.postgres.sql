-- region prepare
CREATE ROLE cdc_ledger WITH REPLICATION LOGIN PASSWORD 'from-the-vault';
GRANT USAGE ON SCHEMA bank TO cdc_ledger;
GRANT SELECT ON bank.account, bank.transfer, bank.cdc_heartbeat TO cdc_ledger;
GRANT UPDATE ON bank.cdc_heartbeat TO cdc_ledger;

CREATE PUBLICATION cdc_ledger FOR TABLE bank.account, bank.transfer, bank.cdc_heartbeat;
ALTER TABLE bank.account REPLICA IDENTITY FULL;
-- endregion prepare

-- region slots
SELECT slot_name, active, wal_status, invalidation_reason, failover,
       pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) AS held,
       pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)) AS behind,
       pg_size_pretty(safe_wal_size) AS left_before_lost
  FROM pg_replication_slots
 WHERE slot_type = 'logical'
 ORDER BY restart_lsn;
-- endregion slots
