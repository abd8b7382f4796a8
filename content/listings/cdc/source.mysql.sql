-- region user
CREATE USER 'cdc_ledger'@'10.20.%' IDENTIFIED BY 'from-the-vault' REQUIRE SSL;
GRANT SELECT, RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT
  ON *.* TO 'cdc_ledger'@'10.20.%';

SELECT @@server_id, @@gtid_mode, @@binlog_format, @@binlog_row_image,
       @@binlog_row_value_options, @@binlog_expire_logs_seconds;
SHOW BINARY LOG STATUS;
-- endregion user
