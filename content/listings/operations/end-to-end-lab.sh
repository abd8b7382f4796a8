#!/usr/bin/env bash
# region start
cd kafka-lab
export COMPOSE_FILE=compose.yaml:cdc.yml:observe.yml
export PATH="$KAFKA_HOME/bin:$PATH" BS=localhost:29092,localhost:39092,localhost:49092
docker compose up -d --scale mysql=0 --scale apicurio=0
docker start ch
for t in pay.bank.payment pay.bank.merchant pay-minute; do
  kafka-topics.sh --bootstrap-server "$BS" --create --topic "$t" --partitions 3 \
    --replication-factor 3 --config min.insync.replicas=2; done
pgq() { docker compose exec -T postgres psql -U postgres -At -F ' ' -c "$1"; }
chc() { docker exec -i ch clickhouse-client --password lab "$@"; }
# endregion start

# region chain
docker compose exec -T postgres psql -U postgres < bank.sql
curl -s -X PUT -H 'Content-Type: application/json' --data @pay.json localhost:8083/connectors/pay/config | jq -c .name; sleep 10
curl -s localhost:8083/connectors/pay/status | jq -c '[.connector.state, .tasks[].state]'
load() { while true; do pgq "$(cat load.sql)" > /dev/null; sleep 5; done; }
load & LOAD=$!
curl -fO https://repo1.maven.org/maven2/org/apache/flink/flink-sql-connector-kafka/5.0.0-2.2/flink-sql-connector-kafka-5.0.0-2.2.jar
cp flink-sql-connector-kafka-5.0.0-2.2.jar "$FLINK_HOME/lib/" && "$FLINK_HOME/bin/start-cluster.sh"
"$FLINK_HOME/bin/sql-client.sh" -f pay-minute.sql
chc < pay-sink.sql
# endregion chain

# region probe
probe() {
  local cut=$(pgq "SELECT to_char(date_trunc('minute', now() AT TIME ZONE 'UTC') - interval '1 minute', 'YYYY-MM-DD HH24:MI:SS')")
  line() { echo "pipeline_closed_rows{stage=\"$1\"} $2"; echo "pipeline_closed_amount{stage=\"$1\"} $3"; }
  {
    line source $(pgq "SELECT count(*), coalesce(sum(amount), 0) FROM bank.payment WHERE paid_at < '$cut+00'")
    line detail $(chc -q "SELECT count(), sum(amount) FROM payment FINAL WHERE paid_at < toDateTime64('$cut', 3, 'UTC')")
    line minute $(chc -q "SELECT sum(cnt), sum(total) FROM pay_minute FINAL WHERE minute < toDateTime('$cut', 'UTC')")
    echo "pipeline_last_event_timestamp_seconds{stage=\"source\"} $(pgq 'SELECT coalesce(extract(epoch FROM max(paid_at)), 0) FROM bank.payment')"
    echo "pipeline_last_event_timestamp_seconds{stage=\"detail\"} $(chc -q 'SELECT toUnixTimestamp64Milli(max(paid_at)) / 1000 FROM payment')"
    pgq "SELECT 'pipeline_slot_retained_bytes{slot=\"' || slot_name || '\"}', pg_current_wal_lsn() - restart_lsn FROM pg_replication_slots"
    { curl -sf localhost:8083/connectors/pay/status || echo '{"tasks":[{"state":"UNREACHABLE"}]}'; } |
      jq -r '.tasks | group_by(.state)[] | "pipeline_connector_tasks{connector=\"pay\",state=\"\(.[0].state)\"} \(length)"'
    echo "pipeline_probe_timestamp_seconds $(date +%s)"
  } | awk 'NF > 1' > probe/next && mv probe/next probe/probe.prom
}
mkdir -p probe
python3 -m http.server 9400 --directory probe > /dev/null 2>&1 & SERVE=$!
while true; do probe; sleep 15; done > probe.log 2>&1 & PROBE=$!
# endregion probe

# region break
docker compose kill connect; sleep 120; docker compose start connect
docker compose kill kafka-2; sleep 60; docker compose start kafka-2
kill -9 "$(jcmd -l | awk '/TaskManagerRunner/ {print $1; exit}')"; "$FLINK_HOME/bin/taskmanager.sh" start
docker kill -s KILL ch; sleep 60; docker start ch
pgq "UPDATE bank.payment SET status = 'CHECKED' WHERE pay_id % 2 = 0"
# endregion break

# region wrong
chc -q "ALTER TABLE payment DELETE WHERE pay_id = 500 SETTINGS mutations_sync = 1"
curl -s 'localhost:9090/api/v1/alerts' | jq -c '.data.alerts[] | [.labels.alertname, .labels.stage, .state]'
pgq "UPDATE bank.payment SET status = 'RESENT' WHERE pay_id = 500"
pgq "UPDATE bank.payment SET amount = amount + 1 WHERE pay_id BETWEEN 601 AND 610"
# endregion wrong

# region stop
kill "$LOAD" "$SERVE" "$PROBE"
"$FLINK_HOME/bin/flink" list
"$FLINK_HOME/bin/stop-cluster.sh"
for t in payment_mv payment_bad_mv pay_minute_mv payment_queue pay_minute_queue payment payment_bad pay_minute; do
  chc -q "DROP TABLE IF EXISTS $t SYNC"; done
curl -s -X DELETE localhost:8083/connectors/pay; sleep 15          # the slot must be free first
pgq "SELECT pg_drop_replication_slot('pay_slot')"
pgq "DROP PUBLICATION pay_pub; DROP SCHEMA bank CASCADE"
pgq "SELECT slot_name, active FROM pg_replication_slots"
for t in pay-minute pay.bank.payment pay.bank.merchant __debezium-heartbeat.pay; do
  kafka-topics.sh --bootstrap-server "$BS" --delete --topic "$t"; done
rm "$FLINK_HOME/lib/flink-sql-connector-kafka-5.0.0-2.2.jar"
docker stop ch; docker compose stop
# endregion stop
