# region start
mkdir -p mirror-lab && cd mirror-lab
export PATH="$KAFKA_HOME/bin:$PATH" A=localhost:19092 B=localhost:19192
newid() { docker run --rm apache/kafka:4.4.0 /opt/kafka/bin/kafka-storage.sh random-uuid; }
printf 'CLUSTER_ID_A=%s\nCLUSTER_ID_B=%s\n' "$(newid)" "$(newid)" > .env
docker compose up -d kafka-a kafka-b
for s in $A $B; do kafka-metadata-quorum.sh --bootstrap-server $s describe --status | grep ClusterId; done
for s in $A $B; do kafka-topics.sh --bootstrap-server $s --create --topic pay --partitions 1 --replication-factor 1; done
docker compose up -d mirror
# endregion start

# region count
export LC_ALL=C
grep producer_send_success acked.json | sed -E 's/.*"value":"([^"]*)".*/\1/' | sort > acked.txt
kafka-get-offsets.sh --bootstrap-server $B --topic A.pay
kafka-consumer-groups.sh --bootstrap-server $B --describe --group settle
kafka-console-consumer.sh --bootstrap-server $B --topic A.pay \
  --from-beginning --timeout-ms 10000 | sort > on-b.txt
comm -23 acked.txt on-b.txt > missing.txt; wc -l missing.txt
# endregion count

# region return
kafka-verifiable-producer.sh --bootstrap-server $A --topic pay --throughput 200 --max-messages 4000 --value-prefix 2 > acked2.json
sleep 30; echo B > next; mv next active
kafka-verifiable-producer.sh --bootstrap-server $B --topic pay --throughput 200 --max-messages 4000 --value-prefix 3 > acked3.json
sleep 30; echo A > next; mv next active; sleep 15
export LC_ALL=C
cat acked2.json acked3.json | grep producer_send_success | sed -E 's/.*"value":"([^"]*)".*/\1/' | sort > want.txt
sort done.txt | comm -23 want.txt - | wc -l
# endregion return
