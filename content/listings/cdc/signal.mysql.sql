-- region table
CREATE TABLE inventory.debezium_signal (
  id   VARCHAR(42)   PRIMARY KEY,
  type VARCHAR(32)   NOT NULL,
  data VARCHAR(2048) NULL
);
GRANT INSERT ON inventory.debezium_signal TO 'debezium';
-- endregion table

-- region incremental
INSERT INTO inventory.debezium_signal (id, type, data) VALUES (
  'resnap-2026-11-21', 'execute-snapshot',
  '{"type": "incremental", "data-collections": ["inventory.customers"],
    "additional-conditions": [{"data-collection": "inventory.customers",
                               "filter": "id BETWEEN 1000 AND 1099"}]}');
-- endregion incremental
