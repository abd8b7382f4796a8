kafka-topics.sh --bootstrap-server $BS --create --topic pay \
  --partitions 3 --replication-factor 3 --config min.insync.replicas=2
kafka-topics.sh --bootstrap-server $BS --describe --topic pay
kafka-console-producer.sh --bootstrap-server $BS --topic pay \
  --reader-property parse.key=true --reader-property key.separator=:
kafka-console-consumer.sh --bootstrap-server $BS --topic pay --from-beginning \
  --formatter-property print.key=true --formatter-property print.partition=true \
  --formatter-property print.offset=true
kafka-configs.sh --bootstrap-server $BS --entity-type topics --entity-name pay \
  --alter --add-config retention.ms=3600000
kafka-get-offsets.sh --bootstrap-server $BS --topic pay
