#!/usr/bin/env bash
set -eu
J="Content-Type: application/json"
# region standalone
sed "s/^bootstrap.servers=.*/bootstrap.servers=$BS/" config/connect-standalone.properties > sa.properties
echo "plugin.path=$KAFKA_HOME/libs/connect-file-4.4.0.jar" >> sa.properties
seq -f 'pay-%g' 1 5 > test.txt
sa() {
  connect-standalone.sh sa.properties config/connect-file-source.properties \
    config/connect-file-sink.properties > sa.log 2>&1 & SA=$!
}
sa; sleep 25
curl -s localhost:8083/connectors/local-file-source/offsets
kafka-console-consumer.sh --bootstrap-server "$BS" --topic connect-test --from-beginning --timeout-ms 10000
# endregion standalone
# region crash
sleep 20; seq -f 'pay-%g' 6 9 >> test.txt; sleep 2
kill -9 "$SA"; sa; sleep 60    # the dead sink's session has to end first
sort test.sink.txt | uniq -d
kill "$SA"; wait "$SA" || true
rm /tmp/connect.offsets; sa; sleep 20
wc -l test.txt test.sink.txt
# endregion crash
# region workers
sed -e "s/^bootstrap.servers=.*/bootstrap.servers=$BS/" \
  -e 's/replication.factor=1/replication.factor=3/' \
  config/connect-distributed.properties > w1.properties
echo "plugin.path=$KAFKA_HOME/libs/connect-file-4.4.0.jar" >> w1.properties
cp w1.properties w2.properties
echo "listeners=http://localhost:8083" >> w1.properties
echo "listeners=http://localhost:8084" >> w2.properties
w1() { connect-distributed.sh w1.properties > w1.log 2>&1 & W1=$!; }
w2() { connect-distributed.sh w2.properties > w2.log 2>&1 & W2=$!; }
w1; sleep 15; w2; sleep 30
grep -o "leaderUrl='[^']*'" w2.log | tail -1
# endregion workers
# region four
for i in 1 2 3 4; do
  touch f$i.txt
  curl -s -X PUT -H "$J" localhost:8083/connectors/file-$i/config -d '{
    "connector.class": "org.apache.kafka.connect.file.FileStreamSourceConnector",
    "value.converter": "org.apache.kafka.connect.storage.StringConverter",
    "tasks.max": "1", "file": "f'$i'.txt", "topic": "lab-f'$i'"}' > /dev/null
done
where() {
  curl -s "localhost:8083/connectors?expand=status" |
    jq -r '.[].status | .name + " " + (.tasks[]? | .state + " " + .worker_id)'
}
sleep 10; where
while sleep 1; do for i in 1 2 3 4; do date +%s >> f$i.txt; done; done & FEED=$!
# endregion four
# region gap
gap() {   # gap <epoch>: worst seconds between writing a line since then and its record
  for i in 1 2 3 4; do
    timeout 20 kafka-console-consumer.sh --bootstrap-server "$BS" --topic lab-f$i --from-beginning \
      --formatter-property print.timestamp=true 2> /dev/null |
      awk -F'[:\t]' -v t=lab-f$i -v s="$1" \
        '$3 >= s { d = $2 / 1000 - $3; if (d > m) m = d } END { print t, int(m) }'
  done
}
# endregion gap
