#!/usr/bin/env bash
# region place
place() {   # $1 = order id, $2 = COMMIT or ROLLBACK
  docker compose exec -T postgres psql -qU postgres <<SQL
BEGIN;
INSERT INTO inventory.purchase VALUES ($1, 1001, 55000);
INSERT INTO inventory.outbox VALUES
  (gen_random_uuid(), 'order', '$1', 'OrderPlaced', '{"orderId": $1, "amount": 55000}');
$2;
SQL
}
# endregion place

# region consume
ship() {
  kafka-console-consumer.sh --bootstrap-server "$BS" --topic outbox.event.order \
    --group shipping --from-beginning --timeout-ms 15000 \
    --formatter-property print.headers=true --formatter-property print.key=true |
  while IFS=$'\t' read -r headers key value; do
    id=$(sed -E 's/.*id:([0-9a-f-]{36}).*/\1/' <<<"$headers")
    echo "$id" >> received.txt
    docker compose exec -T postgres psql -qU postgres -v id="$id" -v body="$value" <<'SQL'
WITH fresh AS (
  INSERT INTO inventory.inbox(consumer, event_id) VALUES ('shipping', :'id')
  ON CONFLICT DO NOTHING RETURNING event_id)
INSERT INTO inventory.shipment(event_id, payload) SELECT event_id, :'body' FROM fresh;
SQL
  done
}
count() { pg "SELECT (SELECT count(*) FROM inventory.purchase) AS orders,
                     (SELECT count(*) FROM inventory.shipment) AS shipped"; wc -l < received.txt; }
# endregion consume

# region crash
for n in $(seq 3001 3020); do place "$n" COMMIT; done
sleep 3; docker compose kill connect      # before the offsets are stored
docker compose start connect
until state outbox | grep -q RUNNING; do sleep 2; done
sleep 20; ship; count
# endregion crash

# region avro
jq -s '.[0] * .[1] * {"topic.prefix": "av", "database.server.id": "184055",
  "schema.history.internal.kafka.topic": "av-schema-history"}' shop.json avro.json > shop-avro.json
R=localhost:8085/apis/registry/v3
curl -s -X POST $R/admin/rules -H 'Content-Type: application/json' \
  -d '{"ruleType":"COMPATIBILITY","config":"BACKWARD"}'
put av shop-avro.json | jq -c .name
( while sleep 1; do my "UPDATE customers SET last_name = LEFT(UUID(), 8) WHERE id = 1001"; done ) 2>/dev/null &
writer=$!
# endregion avro

# region rule
rule() { curl -s -X PUT $R/admin/rules/COMPATIBILITY -H 'Content-Type: application/json' \
  -d "{\"ruleType\":\"COMPATIBILITY\",\"config\":\"$1\"}"; }
versions() { curl -s "$R/search/versions?limit=100" | jq -r '.versions[] | [.artifactId, .version] | @tsv' | grep customers; }
# endregion rule
