# region topic
kafka-topics.sh --bootstrap-server $BS --create --topic ledger \
  --partitions 6 --replication-factor 3 --config min.insync.replicas=2
fill() {
  seq "$1" "$2" | awk '{print $1 % 60 ":" $1}' |
    kafka-console-producer.sh --bootstrap-server $BS --topic ledger \
      --reader-property parse.key=true --reader-property key.separator=:
}
fill 1 3000
# endregion topic

# region rebalance
for i in 1 2 3; do
  kafka-run-class.sh LedgerConsumer led-classic classic after 200 > classic-$i.log 2>&1 &
  eval "C$i=$!"
done
while sleep 1; do
  date +%T
  kafka-consumer-groups.sh --bootstrap-server $BS --describe --group led-classic --members --verbose
done
# endregion rebalance

# region reset
kafka-run-class.sh LedgerConsumer led-new consumer after 1     # Ctrl-C when it has read all
T0=$(date -u +%Y-%m-%dT%H:%M:%S.000Z); sleep 2; fill 3001 6000
kafka-consumer-groups.sh --bootstrap-server $BS --describe --group led-new
kafka-run-class.sh LedgerConsumer led-new consumer after 1     # Ctrl-C when it has read all
kafka-consumer-groups.sh --bootstrap-server $BS --group led-new --topic ledger \
  --reset-offsets --to-datetime $T0 --dry-run
kafka-consumer-groups.sh --bootstrap-server $BS --group led-new --topic ledger \
  --reset-offsets --to-datetime 2026-11-21T18:00:00.000+09:00 --dry-run
kafka-consumer-groups.sh --bootstrap-server $BS --group led-new --topic ledger \
  --reset-offsets --to-datetime $T0 --execute
kafka-run-class.sh LedgerConsumer led-new consumer remember 1  # Ctrl-C when it has read all
# endregion reset

# region duplicates
GAP_MS=15000 kafka-run-class.sh LedgerConsumer led-after consumer after 20 > after.log 2>&1 &
K=$!
tail -f after.log      # Ctrl-C when "processed" appears
kill -9 $K
kafka-run-class.sh LedgerConsumer led-after consumer after 1   # Ctrl-C when it has read all
sort led-after.out | uniq -d | wc -l
seq 1 6000 | sort | comm -23 - <(sort -u led-after.out) | wc -l
# endregion duplicates
