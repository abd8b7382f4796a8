KAFKA_HEAP_OPTS="-Xms256m -Xmx256m" \
KAFKA_GC_LOG_OPTS="-Xlog:gc*,safepoint:file=gc-g1.log:time,uptime,level,tags:filecount=5,filesize=20M" \
kafka-producer-perf-test.sh --bootstrap-server $BS --topic perf \
  --num-records 1000000 --record-size 1024 --throughput -1
KAFKA_HEAP_OPTS="-Xms256m -Xmx256m" \
KAFKA_JVM_PERFORMANCE_OPTS="-XX:+UseZGC" \
KAFKA_GC_LOG_OPTS="-Xlog:gc*,safepoint:file=gc-zgc.log:time,uptime,level,tags:filecount=5,filesize=20M" \
kafka-producer-perf-test.sh --bootstrap-server $BS --topic perf \
  --num-records 1000000 --record-size 1024 --throughput -1
grep -E "Pause" gc-g1.log | tail -n 40
docker exec kafka-1 tail -n 40 /opt/kafka/logs/kafkaServer-gc.log
