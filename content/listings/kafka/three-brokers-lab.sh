# region probe
printf 'default.api.timeout.ms=10000\nrequest.timeout.ms=5000\n' > short.properties
probe() {
  kafka-producer-perf-test.sh --bootstrap-server $BS --topic pay \
    --num-records 60 --record-size 4096 --throughput 20 \
    --command-property acks=all enable.idempotence=false \
      delivery.timeout.ms=15000 request.timeout.ms=5000
}
# endregion probe

# region no-quorum
docker compose stop controller-3
kafka-topics.sh --bootstrap-server $BS --command-config short.properties --list
kafka-topics.sh --bootstrap-server $BS --command-config short.properties \
  --create --topic blocked --partitions 1 --replication-factor 3
kafka-metadata-quorum.sh --bootstrap-server $BS --command-config short.properties describe --status
kafka-topics.sh --bootstrap-server $BS --command-config short.properties --describe --topic pay
probe
kafka-console-consumer.sh --bootstrap-server $BS --topic pay --partition 0 \
  --offset earliest --timeout-ms 10000
# endregion no-quorum
