#!/usr/bin/env bash
# region start
cd kafka-lab
export COMPOSE_FILE=compose.yaml:cdc.yml
export BS=localhost:29092,localhost:39092,localhost:49092
export PATH="$KAFKA_HOME/bin:$PATH"
docker compose up -d
until curl -sf localhost:8083/connector-plugins | grep -c io.debezium; do sleep 2; done
# endregion start

# region helpers
put() { curl -s -X PUT -H 'Content-Type: application/json' --data "@$2" "localhost:8083/connectors/$1/config"; }
state() { curl -s "localhost:8083/connectors/$1/status" | jq -c '[.connector.state, .tasks[].state]'; }
my() { docker compose exec -T mysql mysql -N -umysqluser -pmysqlpw inventory -e "$1"; }
pg() { docker compose exec -T postgres psql -U postgres -c "$1"; }
watch_topic() {
  kafka-console-consumer.sh --bootstrap-server "$BS" --from-beginning --topic "$1" \
    --formatter-property print.key=true | jq -c 'if . == null then "tombstone" else .payload end'
}
lag() { curl -s "localhost:8778/jolokia/read/debezium.$1:type=connector-metrics,context=streaming,server=$2/$3" | jq .value; }
# endregion helpers

# region mysql
put shop shop.json | jq -c .name
state shop
watch_topic shop.inventory.customers &
my "INSERT INTO customers VALUES (2001, 'Kim', 'A', 'kim@example.com')"
my "UPDATE customers SET last_name = 'B' WHERE id = 2001"
my "UPDATE customers SET id = 2002 WHERE id = 2001"
my "DELETE FROM customers WHERE id = 2002"
my "BEGIN; INSERT INTO customers VALUES (2003, 'Lee', 'C', 'lee@example.com');
    UPDATE products SET weight = 1 WHERE id = 101; COMMIT"
curl -s localhost:8083/connectors/shop/offsets | jq -c .
# endregion mysql

# region toast
pg "ALTER TABLE inventory.customers ADD COLUMN terms text;
    ALTER TABLE inventory.customers ALTER COLUMN terms SET STORAGE EXTERNAL"
pg "UPDATE inventory.customers SET terms = repeat('x', 20000) WHERE id = 1001"
pg "ALTER TABLE inventory.customers REPLICA IDENTITY DEFAULT"
pg "UPDATE inventory.customers SET first_name = 'Sal' WHERE id = 1001"
pg "ALTER TABLE inventory.customers REPLICA IDENTITY FULL"
pg "UPDATE inventory.customers SET first_name = 'Sally' WHERE id = 1001"
# endregion toast

# region types
my "CREATE TABLE ledger (id INT PRIMARY KEY, amount DECIMAL(18,2) NOT NULL,
      booked DATETIME(3) NOT NULL, stamped TIMESTAMP NOT NULL)"
my "INSERT INTO ledger VALUES (1, 550.00, '2026-11-21 09:00:00.123', '2026-11-21 09:00:00')"
watch_topic shop.inventory.ledger
# endregion types
