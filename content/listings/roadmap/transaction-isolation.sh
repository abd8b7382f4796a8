kafka-topics.sh --bootstrap-server $BS --create --topic tx \
  --partitions 1 --replication-factor 3 --config min.insync.replicas=2
kafka-producer-perf-test.sh --bootstrap-server $BS --topic tx \
  --num-records 6000 --record-size 100 --throughput 100 \
  --transactional-id tx-lab --transaction-duration-ms 10000
kafka-console-consumer.sh --bootstrap-server $BS --topic tx --isolation-level read_committed
kafka-console-consumer.sh --bootstrap-server $BS --topic tx --isolation-level read_uncommitted
kafka-transactions.sh --bootstrap-server $BS list
kafka-transactions.sh --bootstrap-server $BS describe --transactional-id tx-lab
