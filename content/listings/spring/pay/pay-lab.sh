#!/bin/bash
# region round
round() {   # round <name> <from> <to> [spring options]
  name=$1; from=$2; to=$3; shift 3; rm -f pay.out
  java -jar build/libs/pay-app.jar --pay.work-ms=200 "$@" > $name-1.log 2>&1 & P=$!
  sleep 12; curl -s -X POST localhost:8080/pay/$from/$to; sleep 5; kill -9 $P
  java -jar build/libs/pay-app.jar "$@" > $name-2.log 2>&1 & P=$!
  sleep 70; kill $P; wait $P
  echo "$name doubled $(sort pay.out | uniq -d | wc -l)" \
    "lost $(seq $from $to | sort | comm -23 - <(sort -u pay.out) | wc -l)"
}
# endregion round

# region orders
order() {   # order <way> <id> [where to crash]
  java -Dcrash.at=${3:-none} -jar $JAR $NOWEB --spring.profiles.active=orders \
    --order.way=$1 --order.id=$2 --spring.kafka.listener.auto-startup=false \
    --spring.kafka.producer.transaction-id-prefix=orders- \
    --spring.datasource.url=jdbc:h2:file:./orders --spring.datasource.username=sa \
    --spring.sql.init.mode=always > order-$1-$2.log 2>&1
  echo "way $1 id $2 exit $?"
}
order 1 1; order 1 2; order 1 3 orders.between-commits
order 2 11; order 2 12; order 2 13 orders.after-kafka-commit
order 3 21; order 3 22; order 3 23 orders.after-db-commit
# endregion orders

# region stop
stop_round() {   # stop_round <name> <signal> [options]
  n=$1; sig=$2; shift 2
  java -jar build/libs/pay-app.jar --spring.profiles.active=stop --pay.work-ms=1000 \
    --spring.lifecycle.timeout-per-shutdown-phase=30s \
    --spring.kafka.listener.immediate-stop=false "$@" > $n.log 2>&1 & P=$!
  sleep 15; curl -s -X POST "localhost:8080/pay/1/120?account=acc-z"; sleep 8
  S=$(date +%s); kill -$sig $P; wait $P; echo "$n took $(($(date +%s) - S)) s"
  awk '/CLOSING/{c=1} c&&/applied/{n++} END{print n+0 " applied after CLOSING"}' $n.log
}
stop_round default TERM
stop_round five TERM --stop.timeout=5s
stop_round immediate TERM --spring.kafka.listener.immediate-stop=true
stop_round killed KILL
# endregion stop
