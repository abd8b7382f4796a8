cd kafka-lab
docker compose up -d
export PATH="$KAFKA_HOME/bin:$PATH"
export BS=localhost:29092,localhost:39092,localhost:49092
kafka-topics.sh --bootstrap-server $BS --create --topic perf \
  --partitions 6 --replication-factor 3 --config min.insync.replicas=2 \
  --config retention.bytes=134217728 --config segment.bytes=33554432
for t in numbers transfer tx; do
  kafka-topics.sh --bootstrap-server $BS --create --topic $t \
    --replica-assignment 4:5:6 --config min.insync.replicas=2
done
