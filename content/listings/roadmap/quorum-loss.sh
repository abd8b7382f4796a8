kafka-metadata-quorum.sh --bootstrap-server $BS describe --replication
docker compose exec controller-1 /opt/kafka/bin/kafka-dump-log.sh --cluster-metadata-decoder \
  --files /tmp/kraft-combined-logs/__cluster_metadata-0/00000000000000000000.log
docker compose kill controller-1
docker compose kill controller-2
kafka-topics.sh --bootstrap-server $BS --create --topic no-quorum --replication-factor 3
docker compose start controller-1 controller-2
