kafka-topics.sh --bootstrap-server $BS --create --topic seg \
  --partitions 1 --replication-factor 3 --config segment.bytes=1048576
kafka-producer-perf-test.sh --bootstrap-server $BS --topic seg \
  --num-records 5000 --record-size 1024 --throughput -1
docker exec kafka-1 ls -l /tmp/kraft-combined-logs/seg-0
docker exec kafka-1 /opt/kafka/bin/kafka-dump-log.sh \
  --files /tmp/kraft-combined-logs/seg-0/00000000000000000000.log --deep-iteration
docker exec kafka-1 /opt/kafka/bin/kafka-dump-log.sh \
  --files /tmp/kraft-combined-logs/seg-0/00000000000000000000.index
