# region wan
# delays what the mirror sends by 15 ms; run again with another number
docker run --rm --network container:mirror-lab-mirror-1 --cap-add NET_ADMIN alpine \
  sh -c 'apk add -q iproute2 && tc qdisc replace dev eth0 root netem delay 15ms'
# endregion wan
# region load
for rate in 500 2000 8000; do
  for size in 200 1000; do
    kafka-producer-perf-test.sh --bootstrap-server localhost:19092 --topic pay \
      --num-records $((rate * 180)) --record-size $size --throughput $rate
    kafka-get-offsets.sh --bootstrap-server localhost:19092 --topic pay
    kafka-get-offsets.sh --bootstrap-server localhost:19192 --topic A.pay
  done
done
# endregion load
