# region idempotence
docker compose stop -t 60 kafka-2
kafka-producer-perf-test.sh --bootstrap-server $BS --topic isr-lab \
  --num-records 1 --record-size 10 --throughput -1 \
  --command-property acks=all enable.idempotence=false retries=0
time kafka-producer-perf-test.sh --bootstrap-server $BS --topic isr-lab \
  --num-records 1 --record-size 10 --throughput -1 \
  --command-property acks=all delivery.timeout.ms=15000 request.timeout.ms=5000
# endregion idempotence

# region election
docker compose stop -t 60 kafka-3
put lost 1 5 all
readall
docker compose kill kafka-2
docker compose kill kafka-1
docker compose start kafka-3
look
# endregion election
