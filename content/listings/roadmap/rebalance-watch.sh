kafka-producer-perf-test.sh --bootstrap-server $BS --topic perf \
  --num-records 600000 --record-size 100 --throughput 500
kafka-console-consumer.sh --bootstrap-server $BS --topic perf --group rb \
  --formatter-property print.partition=true
while sleep 1; do
  kafka-consumer-groups.sh --bootstrap-server $BS --describe --group rb --members --verbose
done
