kafka-features.sh --bootstrap-server $BS upgrade --feature share.version=2   # only if describe says 1
kafka-topics.sh --bootstrap-server $BS --create --topic dlq.jobs --partitions 1 \
  --replication-factor 3 --config errors.deadletterqueue.group.enable=true
kafka-configs.sh --bootstrap-server $BS --entity-type groups --entity-name workers --alter \
  --add-config errors.deadletterqueue.topic.name=dlq.jobs,errors.deadletterqueue.copy.record.enable=true
echo later-3 | kafka-console-producer.sh --bootstrap-server $BS --topic jobs
kafka-console-consumer.sh --bootstrap-server $BS --topic dlq.jobs --from-beginning \
  --formatter-property print.headers=true
