bin/kafka-log-dirs.sh --bootstrap-server localhost:9092 --describe \
  --broker-list 1,2,3 --topic-list payments
bin/kafka-dump-log.sh --files /data/kafka/payments-0/00000000000000004000.log
bin/kafka-dump-log.sh --index-sanity-check \
  --files /data/kafka/payments-0/00000000000000004000.index
bin/kafka-configs.sh --bootstrap-server localhost:9092 --describe \
  --entity-type topics --entity-name payments
