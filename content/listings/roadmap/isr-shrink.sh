kafka-topics.sh --bootstrap-server $BS --create --topic isr-lab \
  --replica-assignment 4:5:6 --config min.insync.replicas=2
docker compose kill kafka-3
kafka-topics.sh --bootstrap-server $BS --describe --topic isr-lab
docker compose kill kafka-2
kafka-topics.sh --bootstrap-server $BS --describe --topic isr-lab
kafka-producer-perf-test.sh --bootstrap-server $BS --topic isr-lab \
  --num-records 10 --record-size 100 --throughput -1 \
  --command-property acks=all delivery.timeout.ms=15000 request.timeout.ms=5000
kafka-producer-perf-test.sh --bootstrap-server $BS --topic isr-lab \
  --num-records 10 --record-size 100 --throughput -1 \
  --command-property acks=1 enable.idempotence=false
kafka-console-consumer.sh --bootstrap-server $BS --topic isr-lab \
  --partition 0 --offset earliest --timeout-ms 10000
docker compose start kafka-2 kafka-3
