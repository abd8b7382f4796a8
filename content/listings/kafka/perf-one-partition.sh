bin/kafka-topics.sh --bootstrap-server localhost:9092 --create --topic perf-1p \
  --partitions 1 --replication-factor 3 --config min.insync.replicas=2
bin/kafka-producer-perf-test.sh --bootstrap-server localhost:9092 --topic perf-1p \
  --num-records 20000000 --payload-file sample.txt --throughput -1 \
  --command-config producer.properties --print-metrics
bin/kafka-consumer-perf-test.sh --bootstrap-server localhost:9092 --topic perf-1p \
  --num-records 20000000
