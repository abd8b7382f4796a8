#!/usr/bin/env bash
# region fresh
docker compose up -d controller-1 controller-2 controller-3 kafka-1 kafka-2 kafka-3
docker compose rm -sfv mysql postgres connect
kafka-topics.sh --bootstrap-server "$BS" --delete \
  --topic 'shop.*|av.*|pg.*|ob.*|outbox.*|cdc-.*|__debezium.*'
docker compose up -d
until curl -sf localhost:8083/connector-plugins | grep -c io.debezium; do sleep 2; done
root() { docker compose exec -T mysql mysql -uroot -pdebezium inventory -e "$1" 2>/dev/null; }
# endregion fresh

# region big
my "CREATE TABLE big (id BIGINT AUTO_INCREMENT PRIMARY KEY, v INT NOT NULL, note VARCHAR(64) NOT NULL)"
my "INSERT INTO big(v, note) VALUES (1, 'a')"
for i in $(seq 17); do my "INSERT INTO big(v, note) SELECT v + $i, note FROM big"; done
docker compose exec -T mysql mysql -uroot -pdebezium inventory < signal.sql
kafka-topics.sh --bootstrap-server "$BS" --create --topic shop.inventory.big --partitions 1 --replication-factor 3
jq '. + {"signal.data.collection": "inventory.debezium_signal"}' shop.json > shop-signal.json
put shop shop-signal.json | jq -c .name
# endregion big

# region signal
signal() {   # $1 = id, $2 = incremental or blocking
  my "INSERT INTO debezium_signal VALUES ('$1', 'execute-snapshot',
      '{\"type\": \"$2\", \"data-collections\": [\"inventory.big\"]}')"
}
runs() { kafka-console-consumer.sh --bootstrap-server "$BS" --topic shop.inventory.big \
  --timeout-ms 60000 | jq -r '.payload.op' | uniq -c; }
# endregion signal

# region reconcile
src() { my "SET SESSION group_concat_max_len = 1000000;
  SELECT id DIV 100, COUNT(*), MD5(GROUP_CONCAT(CONCAT_WS('|', id, first_name, last_name, email)
    ORDER BY id)) FROM customers GROUP BY id DIV 100 ORDER BY 1" 2>/dev/null; }
dst() { docker compose exec -T postgres psql -U postgres -AtF $'\t' -c \
  "SELECT id / 100, COUNT(*), MD5(STRING_AGG(CONCAT_WS('|', id, first_name, last_name, email), ','
    ORDER BY id)) FROM customers_copy GROUP BY id / 100 ORDER BY 1"; }
reconcile() {
  diff <(src) <(dst) > first.txt && { echo equal; return; }
  sleep 10; comm -12 <(sort first.txt) <(diff <(src) <(dst) | sort) | grep '^[<>]'
}
# endregion reconcile

# region eos
load() { for i in $(seq 2000); do echo "UPDATE products SET weight = weight + 1 WHERE id = 101;"; done |
  docker compose exec -T mysql mysql -umysqluser -pmysqlpw inventory; }
dups() { kafka-console-consumer.sh --bootstrap-server "$BS" --topic shop.inventory.products \
  --from-beginning --isolation-level "$1" --timeout-ms 20000 |
  jq -c 'select(. != null and .payload.op != "r") | .payload.source | [.file, .pos, .row]' |
  sort | uniq -d | wc -l; }
load & sleep 3; docker compose kill connect; wait; docker compose start connect
# endregion eos

# region purge
my "INSERT INTO customers VALUES (4000, 'Gone', 'Soon', 'gone@example.com')"; sleep 15; reconcile
curl -s -X PUT localhost:8083/connectors/shop/stop
my "DELETE FROM customers WHERE id = 4000; INSERT INTO customers VALUES (4001, 'New', 'One', 'new@example.com')"
root "FLUSH BINARY LOGS"; sleep 2; root "PURGE BINARY LOGS BEFORE NOW()"; root "SHOW BINARY LOGS"
curl -s -X PUT localhost:8083/connectors/shop/resume; sleep 15
curl -s localhost:8083/connectors/shop/status | jq -r '.tasks[].trace' | grep -m1 'no longer available'
jq '. + {"snapshot.mode": "when_needed"}' shop-signal.json > shop-needed.json
put shop shop-needed.json | jq -c .name; sleep 60; state shop; reconcile
# endregion purge

# region slot
put pg pg.json | jq -c .name; sleep 30; curl -s -X PUT localhost:8083/connectors/pg/stop
for i in $(seq 500); do pg "UPDATE inventory.orders SET quantity = quantity + 1" > /dev/null; done
pg "SELECT active, wal_status, pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)) AS held
      FROM pg_replication_slots WHERE slot_name = 'pg_lab'"
pg "SELECT pg_drop_replication_slot('pg_lab')"
curl -s -X PUT localhost:8083/connectors/pg/resume; sleep 15; state pg
# endregion slot

# region history
curl -s -X PUT localhost:8083/connectors/shop/stop
kafka-topics.sh --bootstrap-server "$BS" --delete --topic shop-schema-history
curl -s -X PUT localhost:8083/connectors/shop/resume; sleep 15
curl -s localhost:8083/connectors/shop/status | jq -r '.tasks[].trace' | grep -m1 'history topic is missing'
jq '. + {"snapshot.mode": "recovery"}' shop-signal.json > shop-recovery.json
put shop shop-recovery.json | jq -c .name; sleep 20; state shop
put shop shop-needed.json | jq -c .name                # never leave it on recovery
# endregion history

# region brokers
kafka-configs.sh --bootstrap-server "$BS" --alter --entity-type topics \
  --entity-name shop.inventory.products --add-config min.insync.replicas=2
docker compose kill kafka-2 kafka-3; load; state shop
lag mysql shop QueueRemainingCapacity
docker compose start kafka-2 kafka-3; sleep 60; lag mysql shop QueueRemainingCapacity
# endregion brokers
