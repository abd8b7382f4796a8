# region fill
fill() {
  seq 1 20000 | awk -v p="$1" '{printf "%s%d:v%d-%0100d\n", p, $1 % 10, $1, 0}' |
    kafka-console-producer.sh --bootstrap-server $BS --topic latest \
      --reader-property parse.key=true --reader-property key.separator=:
}
fill k
echo k3:NULL | kafka-console-producer.sh --bootstrap-server $BS --topic latest \
  --reader-property parse.key=true --reader-property key.separator=: \
  --reader-property null.marker=NULL
fill x
# endregion fill

# region look
look() {
  docker exec kafka-1 sh -c '/opt/kafka/bin/kafka-dump-log.sh --print-data-log \
    --files $(ls /tmp/kraft-combined-logs/latest-0/*.log | tr "\n" ,)' > dump.txt
  grep -E 'offset: 20000 |deleteHorizonMs: OptionalLong\[' dump.txt | cut -c1-200
  grep -cE 'key: k[0-9]' dump.txt
}
sleep 30
look
kafka-get-offsets.sh --bootstrap-server $BS --topic latest
kafka-console-consumer.sh --bootstrap-server $BS --topic latest --from-beginning \
  --timeout-ms 10000 | wc -l
# endregion look

# region restart
docker compose stop -t 60 kafka-1
docker compose start kafka-1
sleep 20
docker compose logs kafka-1 | grep 'offset index file'
docker exec kafka-1 ls -l /tmp/kraft-combined-logs/seg-0
docker exec kafka-1 /opt/kafka/bin/kafka-dump-log.sh --index-sanity-check \
  --files /tmp/kraft-combined-logs/seg-0/00000000000000000000.index
docker exec kafka-1 /opt/kafka/bin/kafka-dump-log.sh --verify-index-only \
  --files /tmp/kraft-combined-logs/seg-0/00000000000000000000.index
# endregion restart
